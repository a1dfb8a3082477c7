package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.plan.InspectionTask;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the public version of the draw's record, and says what it cannot hide. */
@Command(name = "public-record")
final class TaskPublicRecordCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.task}", descriptionKey = "task.which")
    private String task;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}")
    private Path out;

    TaskPublicRecordCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        InspectionTask chosen = Choice.task(app, task);
        int certain = app.assignments.writePublicRecord(chosen.id(), out);
        say("cli.task.publicRecorded", chosen.title(), out.toAbsolutePath());
        if (certain > 0) {
            say("cli.task.certain", certain);
        }
        return ExitCode.OK;
    }
}
