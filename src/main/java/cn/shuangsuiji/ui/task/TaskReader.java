package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.ChangeCounts;
import cn.shuangsuiji.assignment.LoggedChange;
import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.Authorisation;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.draw.DrawFacts;
import cn.shuangsuiji.ui.draw.DrawReader;
import cn.shuangsuiji.ui.draw.DrawnRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the screen shows of tasks. Runs on a worker's thread. */
final class TaskReader {
    private final App app;
    private final DrawReader draws;

    TaskReader(App app) {
        this.app = app;
        this.draws = new DrawReader(app);
    }

    /** All tasks, newest first. */
    List<TaskRow> rows() {
        return app.tasks.tasks().stream().map(this::row).toList();
    }

    /** One task with all that its page shows. */
    TaskFacts read(long taskId) {
        DrawFacts draw = draws.read(taskId);
        InspectionTask task = draw.task();
        DrawAttempt attempt = draw.current();
        Map<VisitState, Integer> counts = app.visits.counts(taskId);
        List<Authorisation> free = app.tasks.authorisations().stream().filter(offer -> offer.taskId() == null)
                .toList();
        LocalDate today = LocalDate.now(app.clock);
        LocalDate notified = draw.drawn().stream().map(DrawnRow::visit).filter(Objects::nonNull)
                .map(Visit::notifiedOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        List<LoggedChange> changes = app.changes.changes(taskId);
        ChangeCounts changed = app.changes.counts(taskId);
        ChangeCounts yearCounts = app.changes.countsOfYear(task.inspectFrom().getYear());
        return app.database.read(tx -> new TaskFacts(draw, when(tx, "task", task.uuid(), "task.approve"),
                attempt == null ? null : when(tx, "draw", attempt.uuid(), "draw.assign"), notified, counts, free,
                number(tx, "inspectors.per.visit", today), number(tx, "publication.workdays", today), changes,
                changed, yearCounts, today));
    }

    private TaskRow row(InspectionTask task) {
        Map<VisitState, Integer> counts = task.state().atLeast(TaskState.RUNNING)
                ? app.visits.counts(task.id())
                : Map.of();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int reviewed = counts.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(VisitState.REVIEWED) >= 0).mapToInt(Map.Entry::getValue)
                .sum();
        return new TaskRow(task, all, reviewed, counts.getOrDefault(VisitState.CLOSED, 0));
    }

    private @Nullable Instant when(Tx tx, String subject, String uuid, String action) {
        return app.journal.history(tx, subject, uuid).stream().filter(entry -> entry.action().equals(action))
                .map(AuditEntry::at).findFirst().orElse(null);
    }

    /** A figure only to be shown: where nobody set it, the step that needs it will refuse in words. */
    private int number(Tx tx, String name, LocalDate today) {
        try {
            return app.offices.number(tx, name, today);
        } catch (AppException notSet) {
            return 0;
        }
    }
}
