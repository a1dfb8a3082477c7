package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.plan.InspectionTask;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Puts a task's papers where they belong: a folder a task, a file a purpose; a paper that is made again replaces its file.
/// Each is tied to the task's draw and to the journal as it stands.
public final class TaskPress {
    private final Papers papers;
    private final PaperSources sources;
    private final Path folder;
    private final Clock clock;

    /** @param folder where the files go, one folder a task */
    public TaskPress(Papers papers, PaperSources sources, Path folder, Clock clock) {
        this.papers = papers;
        this.sources = sources;
        this.folder = folder;
        this.clock = clock;
    }

    /** All in one file of this name, for the printer. */
    Printed together(List<? extends Paper> sheets, InspectionTask task, String name, Progress progress) {
        return papers.printTogether(sheets, folder(task).resolve(name + ".pdf"), provenance(task), progress);
    }

    /** Each in a file of its own, for the archive. */
    Printed apart(List<? extends Paper> sheets, InspectionTask task, Progress progress) {
        return papers.printApart(sheets, folder(task).resolve("single"), provenance(task), progress);
    }

    /** What ties a file to the task's draw. */
    Provenance provenance(InspectionTask task) {
        String commitment = sources.draws().current(task.id()).map(DrawAttempt::commitment).orElse(null);
        return new Provenance(sources.organ(), commitment, sources.auditHead());
    }

    private Path folder(InspectionTask task) {
        LocalDate day = sources.draws().current(task.id())
                .map(attempt -> LocalDate.ofInstant(attempt.frozenAt(), clock.getZone())).orElse(task.inspectFrom());
        return folder.resolve("task-" + task.id() + "-" + day);
    }
}
