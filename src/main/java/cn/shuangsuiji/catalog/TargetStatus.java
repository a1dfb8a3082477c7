package cn.shuangsuiji.catalog;

/// 登记状态. Only an active target can be drawn. A merged one was found to be another row of the list, and its status source
/// says which; every other status comes from the registry.
public enum TargetStatus {
    ACTIVE, CANCELLED, REVOKED, RESCINDED, MOVED_AWAY, MERGED
}
