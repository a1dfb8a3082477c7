package cn.shuangsuiji.catalog.proposal;

import java.util.Map;

/// What a clerk proposes.
///
/// @param code of the target or item; may be empty for an addition whose code nobody knows
/// @param values what the fields should say, by the column's key; those that say so already do not count
/// @param reason why, in words
/// @param evidence what shows it: a document, its number and day
public record ProposalEntry(ProposalKind kind, String code, Map<String, String> values, String reason,
        String evidence) {
    public ProposalEntry {
        values = Map.copyOf(values);
    }
}
