package cn.shuangsuiji.statistics;

/// A row of a list that was drawn from.
///
/// @param position its place in the list, from one
/// @param block what it shares with those that had the same chance: its stratum and items, or its risk class
/// @param kind what kind of target it is, in words; empty where unknown, as the next two
/// @param division its township, by code or name
/// @param riskClass its risk class, for internal use
record ListedTarget(int position, String code, String name, String block, String kind, String division,
        String riskClass, boolean drawn) {}
