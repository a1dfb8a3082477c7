package cn.shuangsuiji.exchange;

/// A package put aside whole; nothing changed.
///
/// @param key the reason's stable key in the bundle
/// @param sentence the reason and what to do, for the clerk
public record Refused(String key, String sentence) implements Reading {}
