package cn.shuangsuiji.plan;

/** Where an annual plan stands. */
public enum PlanState {
    DRAFT, SUBMITTED, APPROVED, PUBLISHED
}
