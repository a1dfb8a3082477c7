package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.notice.BatchOrder;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.draw.DrawViewModel;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.Job;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.RunningWork;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One task's steps outside the draw, and reading it again after each. Belongs to the window's thread.
final class TaskViewModel {
    private final App app;
    private final Actor actor;
    private final Workplace window;
    private final Printing printing;
    private final TaskReader reader;
    private final LatestWork reading;
    private final DrawViewModel draw;
    private final ChangeViewModel changes;
    private final ReadOnlyObjectWrapper<@Nullable TaskFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private final ReadOnlyStringWrapper shortage = new ReadOnlyStringWrapper(this, "shortage", "");
    private long taskId;

    TaskViewModel(App app, Actor actor, Workplace window, Printing printing) {
        this.app = app;
        this.actor = actor;
        this.window = window;
        this.printing = printing;
        reader = new TaskReader(app);
        reading = window.background().latest();
        draw = new DrawViewModel(app, actor, window, printing, this::changed);
        changes = new ChangeViewModel(app, actor, this, window);
    }

    /** The task as last read; null before. */
    ReadOnlyObjectProperty<@Nullable TaskFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Why the teams could not be assigned, in full; empty where they could. */
    ReadOnlyStringProperty shortageProperty() {
        return shortage.getReadOnlyProperty();
    }

    ChangeViewModel changes() {
        return changes;
    }

    DrawViewModel draw() {
        return draw;
    }

    TaskFacts facts() {
        return Objects.requireNonNull(facts.get());
    }

    /** Opens a task. */
    void open(long id) {
        taskId = id;
        shortage.set("");
        reload();
    }

    /** Reads the task again. */
    void reload() {
        long id = taskId;
        reading.run(BackgroundWork.quiet(_ -> reader.read(id)).onSuccess(read -> {
            draw.show(read.draw());
            facts.set(read);
        }));
    }

    /** Whether this person can approve the task without anybody else: not its planner. */
    boolean approvesAlone() {
        return actor.may(Permission.APPROVE) && !actor.login().equals(facts().task().planner());
    }

    /** Approves it as this person. */
    RunningWork approve() {
        long id = taskId;
        return step(Messages.text("ui.task.approve.running"), _ -> {
            app.tasks.approve(actor, id);
            return id;
        }, _ -> Messages.text("ui.task.approve.done"));
    }

    /** Approves it as another person on the spot: a job for the second person's dialog. */
    Function<Credentials, String> approval() {
        long id = taskId;
        return second -> {
            Actor approver = app.accounts.second(actor, second.name(), second.password(), Permission.APPROVE,
                    Messages.text("ui.task.approve.step"));
            app.tasks.approve(approver, id);
            return approver.name();
        };
    }

    /** Says that another person approved it. */
    void approved() {
        window.notifier().done(Messages.text("ui.task.approve.done"));
        changed();
    }

    /** Enters the platform's number. */
    BackgroundWork<?> register(String number) {
        long id = taskId;
        return BackgroundWork.of(Messages.text("ui.task.register.running"), _ -> app.tasks.register(actor, id, number))
                .onSuccess(task -> done(Messages.text("ui.task.register.done", task.platformNumber())));
    }

    /** Gives the task up. */
    void giveUp(String reason) {
        long id = taskId;
        step(Messages.text("ui.task.void.running"), _ -> {
            app.tasks.giveUp(actor, id, reason);
            return id;
        }, _ -> Messages.text("ui.task.void.done"));
    }

    /** Why the task cannot be given up. */
    Optional<String> giveUpObstacle() {
        TaskState state = facts().task().state();
        return state == TaskState.VOID || state.atLeast(TaskState.RUNNING)
                ? Optional.of(Messages.text("ui.task.void.late", Messages.of(state)))
                : draw.forbidden(Permission.PLAN);
    }

    /** Assigns the teams; a shortage stays on the page until it is cured. */
    RunningWork assign() {
        long id = taskId;
        shortage.set("");
        return window.background().run(BackgroundWork.of(Messages.text("ui.task.assign.running"),
                _ -> app.assignments.assign(actor, id)).onRefusal(refused -> shortage.set(refused.sentence()))
                .onSuccess(seats -> done(Messages.text("ui.task.assign.done", seats.size()))));
    }

    /** Opens a visit for each drawn target. */
    RunningWork dispatch() {
        long id = taskId;
        return step(Messages.text("ui.task.dispatch.running"), _ -> app.dispatch.dispatch(actor, id),
                visits -> Messages.text("ui.task.dispatch.done", visits.size()));
    }

    /** Notes that the targets were notified on this day. */
    BackgroundWork<?> notified(LocalDate day) {
        long id = taskId;
        return BackgroundWork.of(Messages.text("ui.task.notify.running"), _ -> app.dispatch.notified(actor, id, day))
                .onSuccess(count -> done(Messages.text("ui.task.notify.done", count)));
    }

    /** Ends the task once all its visits are closed. */
    RunningWork finish() {
        long id = taskId;
        return step(Messages.text("ui.task.finish.running"), _ -> {
            app.dispatch.finish(actor, id);
            return id;
        }, _ -> Messages.text("ui.task.finish.done"));
    }

    /** Why the task cannot be ended; empty where it can. */
    Optional<String> finishObstacle() {
        TaskFacts shown = facts();
        if (shown.task().state() != TaskState.RUNNING) {
            return Optional.of(Messages.text("ui.task.finish.state", Messages.of(shown.task().state())));
        }
        if (!shown.allReached(VisitState.CLOSED)) {
            return Optional.of(Messages.text("ui.task.finish.open",
                    shown.visits() - shown.reached(VisitState.CLOSED)));
        }
        return draw.forbidden(Permission.PLAN);
    }

    /** Makes the notices and opens them. */
    RunningWork printNotices() {
        long id = taskId;
        return printing.print(Messages.text("ui.task.notices.running"),
                progress -> app.visitPapers.ofTask(actor.login(), id,
                        Set.of(PaperKind.INSPECTION_NOTICE), BatchOrder.AS_DRAWN, progress));
    }

    /** Makes the inspection forms and opens them. */
    RunningWork printForms() {
        long id = taskId;
        return printing.print(Messages.text("ui.task.forms.running"),
                progress -> app.visitPapers.ofTask(actor.login(), id,
                        Set.of(PaperKind.INSPECTION_FORM), BatchOrder.AS_DRAWN, progress));
    }

    /** Makes the task's scheme and opens it. */
    RunningWork printScheme() {
        InspectionTask task = facts().task();
        return printing.print(Messages.text("ui.notice.making"), _ -> app.publicPapers.scheme(task));
    }

    /** Makes the table of the results that are public and opens it. */
    RunningWork printResults() {
        InspectionTask task = facts().task();
        return printing.print(Messages.text("ui.notice.making"),
                _ -> app.publicPapers.results(task, LocalDate.now(app.clock)));
    }

    /** Makes the dispatch orders of all teams and opens them. */
    RunningWork printDispatch() {
        long id = taskId;
        return printing.print(Messages.text("ui.notice.making"), _ -> app.visitPapers.dispatchOrders(id));
    }

    /** Makes the table of all changes after the draw and opens it. */
    RunningWork printChanges() {
        long id = taskId;
        return printing.print(Messages.text("ui.notice.making"), _ -> app.drawPapers.changes(id));
    }

    /** Writes all papers of all visits, each into a file of its own. */
    RunningWork writeArchive() {
        long id = taskId;
        return step(Messages.text("ui.notice.making"),
                progress -> app.visitPapers.apart(actor.login(), id, VisitPapers.KINDS, progress),
                made -> Messages.text("ui.notice.archived", made.files().size(),
                        made.files().getFirst().getParent()));
    }

    /** Asks which papers of the visits are wanted, and makes them. */
    void choosePapers() {
        new PaperDialogs(app, actor, window.dialogs(), printing).ofTask(taskId);
    }

    /** Writes the draw's record into a folder. */
    void writeRecord(Path folder) {
        long id = taskId;
        step(Messages.text("ui.task.record.running"), _ -> {
            app.assignments.writeRecord(id, folder);
            return folder;
        }, written -> Messages.text("ui.task.record.done", written));
    }

    /** Writes the public version of the record, and tells what it cannot hide. */
    void writePublicRecord(Path folder) {
        long id = taskId;
        step(Messages.text("ui.task.record.running"), _ -> app.assignments.writePublicRecord(id, folder),
                certain -> Messages.text(certain == 0 ? "ui.task.record.public.done" : "ui.task.record.public.certain",
                        folder, certain));
    }

    /** Writes the slip of one target of the frozen list, drawn or not. */
    void writeSlip(String code, Path file) {
        long id = taskId;
        step(Messages.text("ui.task.slip.running"), _ -> {
            AtomicFile.write(file, app.assignments.slip(id, code).getBytes(StandardCharsets.UTF_8));
            return file;
        }, written -> Messages.text("ui.task.slip.done", code, written));
    }

    private <T> RunningWork step(String title, Job<T> job, Function<T, String> sentence) {
        return window.background().run(BackgroundWork.of(title, job).onSuccess(result -> done(sentence.apply(result))));
    }

    private void done(String sentence) {
        window.notifier().done(sentence);
        changed();
    }

    /** Says what was changed and reads the task again. */
    void changed(String sentence) {
        done(sentence);
    }

    private void changed() {
        reload();
        window.navigator().refresh();
    }
}
