package cn.shuangsuiji.catalog.labelling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which open suggestions are meant; every part that is given must hold.
///
/// @param label the label suggested
/// @param word the word it was suggested for; null for all
/// @param text part of the name, address or scope; empty for all
/// @param codes only these targets; empty for all
public record SuggestionFilter(String label, @Nullable String word, String text, List<String> codes) {
    public SuggestionFilter {
        codes = List.copyOf(codes);
    }

    /** All open suggestions of a label. */
    public static SuggestionFilter of(String label) {
        return new SuggestionFilter(label, null, "", List.of());
    }

    /** The same for one target alone. */
    public SuggestionFilter only(String code) {
        return new SuggestionFilter(label, word, text, List.of(code));
    }
}
