package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.ExclusionReason;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.Job;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.kit.RunningWork;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The steps of one task's draw, shared by its page and the ceremony: both see the same digits and the same state. Belongs
/// to the window's thread, but for what is named a job.
public final class DrawViewModel {
    private final App app;
    private final Actor actor;
    private final Background background;
    private final Notifier notifier;
    private final Printing printing;
    private final Runnable changed;
    private final SeedEntryModel seed = new SeedEntryModel();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ObjectProperty<@Nullable DrawFacts> facts = new SimpleObjectProperty<>(this, "facts");

    /**
     * @param printing shows the papers
     * @param changed told after each step, to read the task again
     */
    public DrawViewModel(App app, Actor actor, Workplace work, Printing printing, Runnable changed) {
        this.app = app;
        this.actor = actor;
        this.background = work.background();
        this.notifier = work.notifier();
        this.printing = printing;
        this.changed = changed;
        seed.sourceProperty().addListener((_, before, source) -> sourceChosen(before, source));
    }

    /** The draw as last read; null before the first reading. */
    public ReadOnlyObjectProperty<@Nullable DrawFacts> factsProperty() {
        return facts;
    }

    /** Shows a new reading; another task's digits are forgotten. */
    public void show(DrawFacts read) {
        DrawFacts before = facts.get();
        if (before == null || before.task().id() != read.task().id() || before.attempt() != read.attempt()) {
            seed.clear();
        }
        refusal.set("");
        facts.set(read);
    }

    /** Why the last step was refused; empty once something was done. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public SeedEntryModel seed() {
        return seed;
    }

    /** The draw as last read, once it was. */
    public DrawFacts facts() {
        return Objects.requireNonNull(facts.get());
    }

    /** Why this person cannot take a step that asks for this permission. */
    public Optional<String> forbidden(Permission permission) {
        return actor.may(permission)
                ? Optional.empty()
                : Optional.of(Messages.text("ui.draw.forbidden", actor.name(), Messages.of(permission)));
    }

    /** Why the lists cannot be frozen now. */
    public Optional<String> freezeObstacle() {
        DrawFacts now = facts();
        if (now.task().state() != TaskState.APPROVED) {
            return Optional.of(Messages.text("ui.draw.freeze.waits"));
        }
        return forbidden(Permission.DRAW).or(() -> sentence(now.unregistered())).or(() -> sentence(now.obstacle()));
    }

    /** Whether this person may now decide which exclusions hold. */
    public boolean decidesExclusions() {
        TaskState state = facts().task().state();
        return (state == TaskState.DRAFT || state == TaskState.APPROVED) && actor.may(Permission.PLAN);
    }

    /** Lets targets in that an exclusion keeps out. */
    public void lift(ExclusionReason reason, String why) {
        long task = taskId();
        step(Messages.text("ui.draw.exclusion.running"), _ -> {
            app.exclusions.lift(actor, task, reason, why);
            return reason;
        }, lifted -> Messages.text("ui.draw.exclusion.lift.done", Messages.of(lifted)));
    }

    /** Lets an exclusion hold again. */
    public RunningWork restore(ExclusionReason reason) {
        long task = taskId();
        return step(Messages.text("ui.draw.exclusion.running"), _ -> {
            app.exclusions.restore(actor, task, reason);
            return reason;
        }, restored -> Messages.text("ui.draw.exclusion.restore.done", Messages.of(restored)));
    }

    /** Why nobody can be committed to now. */
    public Optional<String> commitObstacle() {
        return facts().task().state() == TaskState.FROZEN
                ? forbidden(Permission.DRAW)
                : Optional.of(Messages.text("ui.draw.commit.waits"));
    }

    /** Why nothing can be drawn now. */
    public Optional<String> drawObstacle() {
        if (facts().task().state() != TaskState.COMMITTED) {
            return Optional.of(Messages.text("ui.draw.draw.waits"));
        }
        return forbidden(Permission.DRAW).or(() -> seed.obstacle(demands()));
    }

    /** What the seed needs beside the digits. */
    public SeedDemands demands() {
        return new SeedDemands(facts().task().sealedSha256() != null, facts().publicValueName());
    }

    /** Freezes the lists. */
    public RunningWork freeze() {
        long task = taskId();
        return step(Messages.text("ui.draw.freeze.running"), _ -> app.draws.freeze(actor, task),
                _ -> Messages.text("ui.draw.freeze.done", facts().drawable(), facts().inspectors()));
    }

    /**
     * Commits before the witness: a job for the second person's dialog.
     *
     * @param publicValueName the coming public value that will be part of the seed; empty for none
     */
    public Function<Credentials, DrawAttempt> commitment(String publicValueName) {
        long task = taskId();
        return witness -> app.draws.commit(actor, app.accounts.second(actor, witness.name(), witness.password(),
                Permission.WITNESS_DRAW, Messages.text("ui.draw.commit.step")), task, publicValueName);
    }

    /** Says that the commitment is there. */
    public void committed(DrawAttempt attempt) {
        notifier.done(Messages.text("ui.draw.commit.done", attempt.attempt()));
        changed.run();
    }

    /** Draws with the digits as typed. */
    public RunningWork draw() {
        long task = taskId();
        var entry = seed.entry();
        return step(Messages.text("ui.draw.draw.running"), _ -> app.draws.draw(actor, task, entry),
                _ -> Messages.text("ui.draw.draw.done"));
    }

    /** Gives up the drawn attempt: a job for the second person's dialog, which tells the number given up. */
    public Function<Credentials, Integer> redraw(String reason) {
        long task = taskId();
        int attempt = facts().attempt();
        return second -> {
            app.draws.redraw(actor, app.accounts.second(actor, second.name(), second.password(), Permission.APPROVE,
                    Messages.text("ui.draw.redraw.step")), task, reason);
            return attempt;
        };
    }

    /** Says that the attempt was given up. */
    public void givenUp(int attempt) {
        notifier.done(Messages.text("ui.draw.redraw.done", attempt));
        changed.run();
    }

    /** Why the drawn attempt cannot be given up. */
    public Optional<String> redrawObstacle() {
        return facts().task().state() == TaskState.DRAWN
                ? forbidden(Permission.DRAW)
                : Optional.of(Messages.text("ui.draw.redraw.late"));
    }

    /** Makes the commitment sheet and opens it. */
    public RunningWork printCommitment() {
        long task = taskId();
        return printing.print(Messages.text("ui.draw.commit.printing"), _ -> app.drawPapers.commitmentSheet(task));
    }

    /** Makes the result sheet and opens it. */
    public RunningWork printResult() {
        long task = taskId();
        return printing.print(Messages.text("ui.draw.result.printing"), _ -> app.drawPapers.resultSheet(task));
    }

    /** Makes the minutes of the draw and opens them. */
    public RunningWork printMinutes() {
        long task = taskId();
        return printing.print(Messages.text("ui.draw.result.printing"), _ -> app.drawPapers.minutes(task));
    }

    /** Writes the record beside the office's data and shows its page, on which anybody computes the draw again. */
    public RunningWork openCertificate() {
        InspectionTask task = facts().task();
        Path folder = app.folder.resolve("records").resolve(task.uuid()).resolve(String.valueOf(facts().attempt()));
        return printing.page(Messages.text("ui.draw.certificate.writing"), _ -> {
            app.assignments.writeRecord(task.id(), folder);
            return folder.resolve(DrawRecord.CERTIFICATE);
        });
    }

    private <T> RunningWork step(String title, Job<T> job, Function<T, String> sentence) {
        refusal.set("");
        return background.run(BackgroundWork.of(title, job).onRefusal(refused -> {
            refusal.set(refused.sentence());
            notifier.refused(refused.sentence());
        }).onSuccess(result -> {
            notifier.done(sentence.apply(result));
            changed.run();
        }));
    }

    private void sourceChosen(DigitSource before, DigitSource source) {
        if (source == DigitSource.THIS_COMPUTER) {
            background.run(BackgroundWork.quiet(_ -> app.draws.machineDigits()).onSuccess(seed::fill));
        } else if (before == DigitSource.THIS_COMPUTER) {
            seed.fill("");
        }
    }

    private long taskId() {
        return facts().task().id();
    }

    private static Optional<String> sentence(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
