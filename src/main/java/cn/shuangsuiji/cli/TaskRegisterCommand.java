package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Enters the platform's number of a task. */
@Command(name = "register")
final class TaskRegisterCommand extends TaskStep {
    @Parameters(index = "1", paramLabel = "${bundle:label.number}", descriptionKey = "task.number")
    private String number;

    TaskRegisterCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        InspectionTask registered = app.tasks.register(actor, task.id(), number);
        say("cli.task.registered", registered.number(), registered.platformNumber(),
                Messages.of(Objects.requireNonNull(registered.numberSource())));
    }
}
