package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.catalog.TargetKind;
import java.util.List;
import java.util.Set;

/// When to suggest a label. Kinds, industries and excluded words narrow; among what narrows, any one of the words or permits
/// is the reason. Where neither words nor permits are given, the industry is the reason. Words are plain text, no patterns.
///
/// @param id the rule's key; zero for one that is not kept yet
/// @param kinds the kinds of target it may meet; empty for all
/// @param industries beginnings of the industry's code, such as `H62`; empty for all
/// @param scopeWords words of the scope; what the scope takes back (不含…) does not count
/// @param nameWords words of the name
/// @param licences words of the kind of a permit
/// @param excludes words that must stand neither in the scope nor in the name
/// @param active false once withdrawn
public record SuggestionRule(long id, String label, Set<TargetKind> kinds, List<String> industries,
        List<String> scopeWords, List<String> nameWords, List<String> licences, List<String> excludes,
        boolean active) {
    public SuggestionRule {
        kinds = Set.copyOf(kinds);
        industries = List.copyOf(industries);
        scopeWords = List.copyOf(scopeWords);
        nameWords = List.copyOf(nameWords);
        licences = List.copyOf(licences);
        excludes = List.copyOf(excludes);
    }

    /** Whether it names a reason at all. */
    boolean hasReason() {
        return !(industries.isEmpty() && scopeWords.isEmpty() && nameWords.isEmpty() && licences.isEmpty());
    }
}
