package cn.shuangsuiji.catalog.labelling;

/// How many of a group carry no label.
///
/// @param key what the group is called in the tables: a kind, a division, a unit
/// @param name what people call it
/// @param total how many are in the group
/// @param without how many of them carry no label
public record CoverageLine(String key, String name, long total, long without) {}
