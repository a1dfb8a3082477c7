package cn.shuangsuiji.catalog;

/** How many targets of one kind stand in one risk class. */
public record RiskCount(TargetKind kind, RiskClass riskClass, long count) {}
