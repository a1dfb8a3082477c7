package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commits to everything that was frozen, before a witness. */
@Command(name = "commit")
final class TaskCommitCommand extends TaskStep {
    @Option(names = "--witness", required = true, paramLabel = "${bundle:label.login}")
    private String witness;

    @Option(names = "--witness-password-file", paramLabel = "${bundle:label.file}")
    private @Nullable Path witnessPasswordFile;

    @Option(names = "--public-value-name", paramLabel = "${bundle:label.value}")
    private String publicValueName = "";

    TaskCommitCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        String password = new Passwords(desk().surroundings()).other(witness, witnessPasswordFile);
        Actor second = app.accounts.second(actor, witness, password, Permission.WITNESS_DRAW,
                Messages.text("draw.step.witness"));
        DrawAttempt committed = app.draws.commit(actor, second, task.id(), publicValueName);
        say("cli.task.committed", task.title(), committed.commitment(), second.name());
    }
}
