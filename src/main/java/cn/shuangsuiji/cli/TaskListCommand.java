package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;

/** Names the tasks, newest first. */
@Command(name = "list")
final class TaskListCommand extends OfficeCommand {
    TaskListCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        List<InspectionTask> tasks = app.tasks.tasks();
        if (tasks.isEmpty()) {
            say("cli.task.none");
        }
        for (InspectionTask task : tasks) {
            say("cli.task.line", Long.toString(task.id()), Messages.of(task.state()), task.number(),
                    Objects.requireNonNullElseGet(task.platformNumber(), () -> Messages.text("cli.task.unregistered")),
                    task.content().title(), task.inspectFrom(), task.inspectTo());
        }
        return ExitCode.OK;
    }
}
