package cn.shuangsuiji.catalog.proposal;

/// What became of many differences.
///
/// @param drafted kept as drafts
/// @param skipped of these rows something was proposed already, or nothing that could be proposed differs
public record DraftCount(int drafted, int skipped) {}
