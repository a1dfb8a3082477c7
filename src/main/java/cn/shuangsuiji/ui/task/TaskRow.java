package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;

/// A task in the list.
///
/// @param visits how many visits it has; zero before they are sent out
/// @param reviewed how many of them are reviewed
/// @param closed how many of them are closed
record TaskRow(InspectionTask task, int visits, int reviewed, int closed) {
    /** Whether something is still to be done for it. */
    boolean isOpen() {
        return task.state() != TaskState.VOID && task.state() != TaskState.DONE;
    }

    /** Whether the text stands in its title or one of its numbers. */
    boolean matches(String text) {
        String platform = task.platformNumber() == null ? "" : task.platformNumber();
        return task.title().contains(text) || platform.contains(text);
    }
}
