package cn.shuangsuiji.plan;

/** How a draw's targets are told apart: each stratum is drawn by itself, with its own quota. */
public enum Strata {
    /** 信用风险分类. */
    RISK_CLASS,
    /** Risk class within each township or street, so that every area gets its share. */
    RISK_CLASS_AND_AREA,
    /** Risk class within each kind of target: companies, individual businesses, sites. */
    RISK_CLASS_AND_KIND
}
