package cn.shuangsuiji.disposal;

/** Where a follow-up stands. Overdue is computed from the deadline, never kept. */
public enum DisposalState {
    OPEN, IN_PROGRESS, TO_CONFIRM, CLOSED
}
