package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Command;

/** Sends the teams out. */
@Command(name = "dispatch")
final class TaskDispatchCommand extends TaskStep {
    TaskDispatchCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        int visits = app.dispatch.dispatch(actor, task.id()).size();
        say("cli.task.dispatched", task.title(), visits, Long.toString(task.id()));
    }
}
