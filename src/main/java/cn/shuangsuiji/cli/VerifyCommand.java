package cn.shuangsuiji.cli;

import cn.shuangsuiji.assignment.AssignmentOutcome;
import cn.shuangsuiji.assignment.AssignmentRecord;
import cn.shuangsuiji.assignment.AssignmentResult;
import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes a published record anew and names every difference; needs nothing but the record. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final RecordFolder folder = new RecordFolder();

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path path = folder.path();
        List<Difference> differences = RecordVerification.verify(path);
        if (!differences.isEmpty()) {
            desk.say("cli.verify.differs", differences.size());
            differences.forEach(difference -> desk.say("cli.line", difference.sentence()));
            return ExitCode.FINDING;
        }
        DrawRecord genuine = new DrawRecord(path);
        desk.say("cli.verify.genuine", genuine.population().size(), genuine.derive().visits().size());
        if (genuine.has(DrawRecord.ASSIGNMENT)) {
            AssignmentOutcome outcome = new AssignmentRecord(genuine).derive();
            desk.say("cli.verify.teams", ((AssignmentResult) outcome).seats().size());
        }
        if (genuine.has(DrawRecord.CHANGES)) {
            desk.say("cli.verify.changes", new AssignmentRecord(genuine).changes());
        }
        return ExitCode.OK;
    }
}
