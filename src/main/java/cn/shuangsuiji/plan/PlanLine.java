package cn.shuangsuiji.plan;

/// A line of an annual plan.
///
/// @param ordinal its number within the plan, from one
public record PlanLine(long id, String uuid, long planId, int ordinal, LineContent content) {}
