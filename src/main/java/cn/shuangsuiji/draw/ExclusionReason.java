package cn.shuangsuiji.draw;

/** Why a target of the list cannot be drawn this time. Declared and counted before the seed exists. */
public enum ExclusionReason {
    /** Cancelled, revoked or moved away. */
    NOT_ACTIVE,
    /** Already drawn this year for one of these items. */
    DRAWN_THIS_YEAR,
    /** No item of the task applies to it. */
    NO_ITEM,
    /** The plan has no ratio for its risk class. */
    NO_RATIO
}
