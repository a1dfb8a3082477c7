package cn.shuangsuiji.ui.task;

/** Which tasks the list shows: those with something left to do, or all. */
enum TaskScope {
    OPEN, ALL
}
