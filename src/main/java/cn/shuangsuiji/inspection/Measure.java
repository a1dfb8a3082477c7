package cn.shuangsuiji.inspection;

/** 后续处置措施 after a finding. */
public enum Measure {
    NONE, FEED_BACK, RECTIFY, REFER_LEAD, INFORM_DEPARTMENT, OTHER
}
