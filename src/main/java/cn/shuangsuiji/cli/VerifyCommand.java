package cn.shuangsuiji.cli;

import cn.shuangsuiji.assignment.AssignmentOutcome;
import cn.shuangsuiji.assignment.AssignmentRecord;
import cn.shuangsuiji.assignment.AssignmentResult;
import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.seal.PublicMode;
import cn.shuangsuiji.draw.seal.PublicRecord;
import cn.shuangsuiji.draw.seal.PublicSummary;
import cn.shuangsuiji.draw.seal.PublicVerification;
import cn.shuangsuiji.draw.seal.SlipCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes a published record anew and names every difference; needs nothing but the record. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final RecordFolder folder = new RecordFolder();

    @Option(names = "--slip", paramLabel = "${bundle:label.file}")
    private @Nullable Path slip;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path path = folder.path();
        DrawRecord record = new DrawRecord(path);
        List<Difference> differences = new ArrayList<>(RecordVerification.verify(path));
        if (slip != null) {
            differences.addAll(SlipCheck.check(record, new DrawRecord(slip.toAbsolutePath().getParent())
                    .text(String.valueOf(slip.getFileName()))));
        }
        if (!differences.isEmpty()) {
            desk.say("cli.verify.differs", differences.size());
            differences.forEach(difference -> desk.say("cli.line", difference.sentence()));
            return ExitCode.FINDING;
        }
        if (PublicVerification.isPublic(record)) {
            sayPublic(record);
        } else {
            sayGenuine(record);
        }
        return ExitCode.OK;
    }

    private void sayGenuine(DrawRecord genuine) {
        desk.say("cli.verify.genuine", genuine.population().size(), genuine.derive().chosenVisits().size());
        if (genuine.has(DrawRecord.ASSIGNMENT)) {
            AssignmentOutcome outcome = new AssignmentRecord(genuine).derive();
            desk.say("cli.verify.teams", ((AssignmentResult) outcome).seats().size());
        }
        if (genuine.has(DrawRecord.CHANGES)) {
            desk.say("cli.verify.changes", new AssignmentRecord(genuine).changes());
        }
        if (new DrawRecord(genuine.folder().resolve(PublicRecord.FOLDER)).has(PublicRecord.MANIFEST)) {
            desk.say("cli.verify.published");
        }
    }

    /** What was verified, and what this cannot show. */
    private void sayPublic(DrawRecord record) {
        PublicSummary summary = PublicSummary.of(record);
        desk.say("cli.verify.public", summary.targets(), summary.drawn());
        if (summary.mode() == PublicMode.SEALED) {
            desk.say("cli.verify.public.sealed");
        }
        desk.say("cli.verify.public.people", summary.inspectors());
        if (slip != null) {
            desk.say("cli.verify.slip");
        }
    }
}
