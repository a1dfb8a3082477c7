package cn.shuangsuiji.catalog;

/** 登记状态. Only an active target can be drawn. */
public enum TargetStatus {
    ACTIVE, CANCELLED, REVOKED, MOVED_AWAY
}
