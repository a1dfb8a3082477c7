package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Command;

/** Approves a task that another person made. */
@Command(name = "approve")
final class TaskApproveCommand extends TaskStep {
    TaskApproveCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        app.tasks.approve(actor, task.id());
        say("cli.task.approved", task.title());
    }
}
