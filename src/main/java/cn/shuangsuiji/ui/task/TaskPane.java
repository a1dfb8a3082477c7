package cn.shuangsuiji.ui.task;

/** What the left side of the task's page shows. */
enum TaskPane {
    PREVIEW, TARGETS, ATTEMPTS, CHANGES;

    /** What belongs beside a step. */
    static TaskPane of(TaskStep step) {
        return switch (step) {
            case SCHEME, FREEZE, COMMIT, SEED -> PREVIEW;
            case DRAW, ASSIGN, NOTIFY, INSPECT, PUBLISH, CLOSE -> TARGETS;
        };
    }
}
