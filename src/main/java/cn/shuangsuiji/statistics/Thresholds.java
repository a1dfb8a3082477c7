package cn.shuangsuiji.statistics;

/// What the office set: from when on something is worth a look.
///
/// @param look the adjusted chance below which a finding deserves a look
/// @param check the adjusted chance below which the draw should be checked
/// @param machine the share of draws with machine digits, or given up, above which it deserves a look
record Thresholds(double look, double check, double machine) {}
