package cn.shuangsuiji.inspection;

/** 检查不能: why a drawn target could not be inspected. */
public enum Obstacle {
    CANCELLED, REVOKED, MOVED_AWAY, UNREACHABLE
}
