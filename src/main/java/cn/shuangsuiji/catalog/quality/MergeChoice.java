package cn.shuangsuiji.catalog.quality;

/// A field in which two rows differ.
///
/// @param kept what the row that stays has
/// @param merged what the other row has
/// @param takesMerged whether the other row's is proposed: it is not blank, and newer or the only one
public record MergeChoice(MergeField field, String kept, String merged, boolean takesMerged) {}
