package cn.shuangsuiji.statistics;

/// A row of a platform's list, as it is kept.
///
/// @param code the target's code; its name where the list has no codes
/// @param position its number in the list, else the row's
/// @param people who was sent there, joined by bars; empty where the list does not say
record PlatformTarget(String code, int position, String name, String kind, String division, String riskClass,
        boolean drawn, String people) {}
