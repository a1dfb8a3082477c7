package cn.shuangsuiji.catalog.quality;

import java.util.List;

/// What merging one row into another would do.
///
/// @param choices the fields in which they differ and the office may choose: of a row that is the province's, only what the
///     office keeps itself
/// @param labels how many labels the row that stays gains
/// @param licences how many permits it gains
/// @param owned how many sites and devices change their owner
public record MergeProposal(DuplicateMember kept, DuplicateMember merged, List<MergeChoice> choices, int labels,
        int licences, int owned) {
    public MergeProposal {
        choices = List.copyOf(choices);
    }
}
