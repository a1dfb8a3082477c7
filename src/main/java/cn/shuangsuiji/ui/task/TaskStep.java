package cn.shuangsuiji.ui.task;

/** The steps of a task, in the only order they can go. */
enum TaskStep {
    SCHEME, FREEZE, COMMIT, SEED, DRAW, ASSIGN, NOTIFY, INSPECT, PUBLISH, CLOSE
}
