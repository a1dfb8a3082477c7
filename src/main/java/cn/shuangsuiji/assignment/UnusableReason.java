package cn.shuangsuiji.assignment;

/** Why a drawn target cannot be inspected and the next ticket takes its place. */
public enum UnusableReason {
    CANCELLED, REVOKED, MOVED_AWAY, UNREACHABLE, CLOSED_DOWN
}
