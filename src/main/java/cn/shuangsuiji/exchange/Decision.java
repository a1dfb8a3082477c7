package cn.shuangsuiji.exchange;

/// What to do with a package, and why.
///
/// @param key the reason's stable key in the bundle
/// @param sentence the reason for the clerk; for a gap it names what is missing
public record Decision(Outcome outcome, String key, String sentence) {}
