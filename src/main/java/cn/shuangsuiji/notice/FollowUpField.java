package cn.shuangsuiji.notice;

/** What a follow-up's paper says that no record holds; the clerk is asked for it, with what is known offered. */
public enum FollowUpField {
    /** 接收机关, 抄告的部门, 公安机关. */
    RECEIVER,
    /** 案由. */
    CAUSE,
    /** 涉嫌的罪名. */
    CRIME,
    /** What was found. */
    FOUND,
    /** 移送理由. */
    REASON,
    /** The provision that is violated. */
    CLAUSE,
    /** The provision that the paper rests on. */
    BASIS,
    /** What is to be put right, and how. */
    REQUIREMENTS,
    /** What follows otherwise. */
    CONSEQUENCE,
    /** What goes with it, one a line. */
    MATERIALS
}
