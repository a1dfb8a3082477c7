package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A [TargetFilter] as the database asks it: words of three characters and more by the trigram index, shorter ones
/// by LIKE, because the index holds no shorter piece.
///
/// @param match the full-text question; null where no word is long enough
/// @param patterns LIKE patterns of the short words, escaped by a backslash
/// @param codes the codes as a JSON array; null for all
record TargetSearch(@Nullable String match, List<String> patterns, List<TargetKind> kinds,
        List<RiskClass> riskClasses, String division, String industry, @Nullable String label, @Nullable String codes,
        boolean activeOnly, @Nullable Origin origin) {
    private static final int INDEXED = 3;

    static TargetSearch of(TargetFilter filter) {
        List<String> quoted = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        for (String word : words(filter.text())) {
            if (word.codePointCount(0, word.length()) >= INDEXED) {
                quoted.add('"' + word.replace("\"", "\"\"") + '"');
            } else {
                patterns.add(contains(word));
            }
        }
        return new TargetSearch(quoted.isEmpty() ? null : String.join(" AND ", quoted), patterns, filter.kinds(),
                filter.riskClasses(), startsWith(filter.division()), startsWith(filter.industry()), filter.label(),
                filter.codes().isEmpty() ? null : Json.line(filter.codes()), filter.activeOnly(),
                filter.origin());
    }

    /** The words of what was typed; full-width letters and digits count as their plain ones. */
    static List<String> words(String text) {
        String plain = text.codePoints().map(TargetSearch::plain).mapToObj(Character::toString)
                .collect(Collectors.joining());
        return plain.isBlank() ? List.of() : List.of(plain.strip().split("\\s+"));
    }

    static String contains(String word) {
        return "%" + escape(word) + "%";
    }

    private static String startsWith(String prefix) {
        return prefix.isEmpty() ? "" : escape(prefix) + "%";
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static int plain(int character) {
        if (character == 0x3000) {
            return ' ';
        }
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
        return fullWidth && Character.isLetterOrDigit(character) ? character - 0xFEE0 : character;
    }
}
