package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.demo.People;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.NewTask;
import cn.shuangsuiji.plan.TaskState;
import java.nio.file.Path;
import java.time.LocalDate;

/// A copy of the sample county's office, with its tasks found by where they stand.
final class TaskDesk implements AutoCloseable {
    final App app;
    final People people = SampleOffice.people();

    TaskDesk(Path copy) {
        app = SampleOffice.open(copy);
    }

    /** A task that stands there; there is one. */
    InspectionTask task(TaskState state) {
        return app.tasks.tasks().stream().filter(task -> task.state() == state).findFirst().orElseThrow();
    }

    InspectionTask again(InspectionTask task) {
        return app.tasks.task(task.id());
    }

    /** A new task of the approved one's plan line, made by the clerk and not approved yet. */
    InspectionTask draft() {
        InspectionTask like = task(TaskState.APPROVED);
        return app.tasks.create(people.clerk(),
                new NewTask(like.lineId(), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 11)));
    }

    /** A task that waits for its digits. */
    InspectionTask committed() {
        InspectionTask task = app.tasks.register(people.clerk(), task(TaskState.APPROVED).id(), "629999202611230009");
        app.draws.freeze(people.clerk(), task.id());
        app.draws.commit(people.clerk(), people.witness(), task.id());
        return again(task);
    }

    @Override
    public void close() {
        app.close();
    }
}
