package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.BatchOrder;
import cn.shuangsuiji.notice.FailedPaper;
import cn.shuangsuiji.notice.MissingCharacter;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a task's papers, as far as its work has gone. */
@Command(name = "papers")
final class PapersCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.task}", descriptionKey = "task.which")
    private String task;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    private @Nullable Path out;

    @Option(names = "--apart")
    private boolean apart;

    PapersCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        int missing = 0;
        for (Printed printed : print(app, Choice.task(app, task))) {
            for (Path file : printed.files()) {
                say("cli.papers.file", handOver(file).toAbsolutePath());
            }
            say("cli.papers.pages", printed.pages(), printed.papers().size());
            for (FailedPaper paper : printed.failed()) {
                say("cli.papers.failed", paper.reference(), paper.sentence());
                missing++;
            }
            for (MissingCharacter character : printed.missing()) {
                say("cli.papers.missing", character.character(), character.reference());
                missing++;
            }
        }
        return missing == 0 ? ExitCode.OK : ExitCode.FINDING;
    }

    private List<Printed> print(App app, InspectionTask of) {
        if (!of.state().atLeast(TaskState.COMMITTED)) {
            throw new AppException("notice.draw.early");
        }
        Progress progress = desk().progress();
        List<Printed> all = new ArrayList<>();
        all.add(app.drawPapers.commitmentSheet(of.id()));
        if (of.state().atLeast(TaskState.DRAWN)) {
            all.add(app.drawPapers.resultSheet(of.id()));
        }
        if (of.state().atLeast(TaskState.RUNNING)) {
            // nobody logs in to print; a spoiled number is replaced in the name of whoever planned the task
            String who = of.planner();
            all.add(app.visitPapers.ofTask(who, of.id(), Set.of(PaperKind.INSPECTION_NOTICE), BatchOrder.AS_DRAWN,
                    progress));
            all.add(app.visitPapers.ofTask(who, of.id(), Set.of(PaperKind.INSPECTION_FORM), BatchOrder.AS_DRAWN,
                    progress));
            all.add(app.visitPapers.dispatchOrders(of.id()));
            if (apart) {
                all.add(app.visitPapers.apart(who, of.id(), VisitPapers.KINDS, progress));
            }
        }
        return all;
    }

    /** The file itself, or its copy in the folder that was asked for. */
    private Path handOver(Path file) {
        if (out == null) {
            return file;
        }
        Path copy = out.resolve(file.getFileName());
        AtomicFile.write(copy, stream -> Files.copy(file, stream));
        return copy;
    }
}
