package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.plan.InspectionTask;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the draw's record, as far as it goes. */
@Command(name = "record")
final class TaskRecordCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.task}", descriptionKey = "task.which")
    private String task;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}")
    private Path out;

    TaskRecordCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        InspectionTask chosen = Choice.task(app, task);
        app.assignments.writeRecord(chosen.id(), out);
        say("cli.task.recorded", chosen.title(), out.toAbsolutePath());
        Path certificate = out.resolve(DrawRecord.CERTIFICATE);
        if (Files.exists(certificate)) {
            say("cli.task.certificate", certificate.toAbsolutePath());
        }
        return ExitCode.OK;
    }
}
