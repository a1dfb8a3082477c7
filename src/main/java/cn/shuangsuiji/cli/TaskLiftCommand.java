package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.ExclusionReason;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets targets be drawn that an exclusion keeps out, with the reason, or lets the exclusion hold again. */
@Command(name = "lift")
final class TaskLiftCommand extends TaskStep {
    @Parameters(index = "1", paramLabel = "${bundle:label.exclusion}", descriptionKey = "task.exclusion")
    private ExclusionReason exclusion;

    @ArgGroup(multiplicity = "1")
    private Decision decision;

    TaskLiftCommand(Desk desk) {
        super(desk);
    }

    /** Either of both. */
    static final class Decision {
        @Option(names = "--reason", required = true, paramLabel = "${bundle:label.text}")
        private @Nullable String reason;

        @Option(names = "--restore", required = true)
        private boolean restore;
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        if (decision.restore || decision.reason == null) {
            app.exclusions.restore(actor, task.id(), exclusion);
        } else {
            app.exclusions.lift(actor, task.id(), exclusion, decision.reason);
        }
        say(decision.restore ? "cli.task.restored" : "cli.task.lifted", task.title(), Messages.of(exclusion),
                app.draws.preview(task.id()).drawable());
    }
}
