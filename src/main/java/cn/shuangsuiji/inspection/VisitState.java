package cn.shuangsuiji.inspection;

/// Where a visit stands. Nothing is found by default: a visit says nothing about its target until somebody entered it.
public enum VisitState {
    TO_NOTIFY, TO_INSPECT, ENTERING, TO_REVIEW, REVIEWED, PUBLISHED, CLOSED
}
