package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.InspectorPool;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.ExclusionReason;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import java.util.Map;
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
        say("cli.task.frozen", task.title(), Integer.toString(frozen.attempt()),
                Population.parse(frozen.population()).size(), InspectorPool.parse(frozen.inspectors()).size());
        Map<?, ?> excluded = Json.read(frozen.excluded(), Map.class);
        excluded.forEach((reason, count) -> say("cli.task.excluded",
                Messages.of(ExclusionReason.valueOf(String.valueOf(reason))), count));
    }
}
