package cn.shuangsuiji.catalog.labelling;

import java.util.List;

/// The open suggestions of a label.
///
/// @param reasons the words they were made for, the most frequent first
/// @param examples names of some of the targets
public record SuggestionGroup(String label, String name, long count, List<Reason> reasons, List<String> examples) {
    /** A word and how many were made for it. */
    public record Reason(RuleField field, String word, long count) {}

    public SuggestionGroup {
        reasons = List.copyOf(reasons);
        examples = List.copyOf(examples);
    }
}
