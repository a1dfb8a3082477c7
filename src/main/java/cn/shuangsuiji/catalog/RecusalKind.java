package cn.shuangsuiji.catalog;

/** Why a person must not inspect a target. */
public enum RecusalKind {
    /** The person's own business. */
    OWN,
    /** A close relative's. */
    KIN,
    /** Where the person worked before; ends after the years that the office's parameter says. */
    FORMER_EMPLOYER,
    /** The person handled a case against it. */
    PRIOR_CASE,
    /** Another relation that could touch fairness. */
    OTHER
}
