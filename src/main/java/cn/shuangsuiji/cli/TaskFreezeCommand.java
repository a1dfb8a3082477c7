package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.InspectorPool;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** Fixes who can be drawn and who can be sent. */
@Command(name = "freeze")
final class TaskFreezeCommand extends TaskStep {
    TaskFreezeCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        DrawAttempt frozen = app.draws.freeze(actor, task.id());
        DrawPreview counted = frozen.counted();
        say("cli.task.frozen", task.title(), Integer.toString(frozen.attempt()), counted.drawable(),
                InspectorPool.parse(frozen.inspectors()).size());
        new TreeMap<>(counted.excluded())
                .forEach((reason, count) -> say("cli.task.excluded", Messages.of(reason), count));
    }
}
