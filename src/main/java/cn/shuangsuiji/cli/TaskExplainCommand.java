package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.SeatReport;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says for each seat of one drawn target who could go, and why the others could not. */
@Command(name = "explain")
final class TaskExplainCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.task}", descriptionKey = "task.which")
    private String task;

    @Option(names = "--target", required = true, paramLabel = "${bundle:label.code}")
    private String target;

    TaskExplainCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        InspectionTask chosen = Choice.task(app, task);
        List<SeatReport> reports = app.assignments.explain(chosen.id(), target);
        List<String> lines = Objects.requireNonNull(app.assignments
                .named(names -> reports.stream().flatMap(report -> report.sentences(names).stream()).toList()));
        lines.forEach(line -> say("cli.line", line));
        return ExitCode.OK;
    }
}
