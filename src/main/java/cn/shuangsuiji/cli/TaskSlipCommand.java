package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.plan.InspectionTask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the slip with which one target checks itself against the public record. */
@Command(name = "slip")
final class TaskSlipCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.task}", descriptionKey = "task.which")
    private String task;

    @Parameters(index = "1", paramLabel = "${bundle:label.code}", descriptionKey = "target.code")
    private String code;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out;

    TaskSlipCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        InspectionTask chosen = Choice.task(app, task);
        AtomicFile.write(out, app.assignments.slip(chosen.id(), code).getBytes(StandardCharsets.UTF_8));
        say("cli.task.slip", code, chosen.title(), out.toAbsolutePath());
        return ExitCode.OK;
    }
}
