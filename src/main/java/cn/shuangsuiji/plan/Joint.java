package cn.shuangsuiji.plan;

/** Whether several sections or departments go together. */
public enum Joint {
    SINGLE, INTERNAL, CROSS_DEPARTMENT
}
