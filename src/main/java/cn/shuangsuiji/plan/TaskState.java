package cn.shuangsuiji.plan;

/// Where a task stands, in the only order it can go: each step is taken by its own service, from the state before it.
public enum TaskState {
    DRAFT, APPROVED, FROZEN, COMMITTED, DRAWN, ASSIGNED, RUNNING, DONE, VOID;

    /** Whether this state is reached or passed. */
    public boolean atLeast(TaskState other) {
        return this != VOID && compareTo(other) >= 0;
    }
}
