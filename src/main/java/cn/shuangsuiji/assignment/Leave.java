package cn.shuangsuiji.assignment;

import cn.shuangsuiji.catalog.Rank;

/// Somebody goes on leave after the draw.
///
/// @param inspector the person's code
/// @param rank the person's, which says who decides
/// @param note why, in words
public record Leave(String inspector, DateRange days, Rank rank, String note) {}
