package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Parameters;

/** One step of one task. */
abstract class TaskStep extends PersonalCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.task}", descriptionKey = "task.which")
    private String task;

    TaskStep(Desk desk) {
        super(desk);
    }

    @Override
    final int work(App app, Actor actor) {
        take(app, actor, Choice.task(app, task));
        return ExitCode.OK;
    }

    /** Takes the step and says what came of it. */
    abstract void take(App app, Actor actor, InspectionTask of);
}
