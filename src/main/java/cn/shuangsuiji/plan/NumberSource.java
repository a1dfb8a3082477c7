package cn.shuangsuiji.plan;

/** Where the platform's task number came from. */
public enum NumberSource {
    TYPED, AUTHORISATION
}
