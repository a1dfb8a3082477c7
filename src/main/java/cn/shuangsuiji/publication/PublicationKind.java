package cn.shuangsuiji.publication;

/** What is made public. */
public enum PublicationKind {
    PLAN, RESULT
}
