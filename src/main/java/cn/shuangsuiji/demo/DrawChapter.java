package cn.shuangsuiji.demo;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.SeedEntry;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.BatchOrder;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.NewTask;
import cn.shuangsuiji.plan.PlanLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A task from its plan line to its notices: approved, registered, frozen, committed, drawn, assigned, sent out. */
final class DrawChapter {
    private static final LocalTime CEREMONY = LocalTime.of(14, 0);

    private final Story story;
    private final App app;

    DrawChapter(Story story) {
        this.story = story;
        this.app = story.app();
    }

    /** A task of a line, approved by the head. */
    InspectionTask task(People people, PlanLine line, int fromAgo, int toAgo) {
        LocalDate last = line.content().to();
        LocalDate to = toAgo < 0 ? story.days().ago(0).plusDays(-toAgo) : story.days().ago(toAgo);
        InspectionTask task = app.tasks.create(people.clerk(), new NewTask(line.id(),
                latest(story.days().ago(fromAgo), line.content().from()), to.isAfter(last) ? last : to));
        app.tasks.approve(people.head(), task.id());
        return task;
    }

    /** Tries to freeze a task that the platform does not know, and tells the refusal. */
    void refused(People people, InspectionTask task) {
        try {
            app.draws.freeze(people.clerk(), task.id());
            throw new IllegalStateException("A draw without a platform number was not refused");
        } catch (AppException refusal) {
            story.report().step("demo.refused", refusal.sentence());
        }
    }

    /** Freezes and commits before the witness, and prints the sheet that is signed. */
    void commit(People people, InspectionTask task, int ago) {
        story.clock().moveTo(story.days().ago(ago), CEREMONY);
        DrawPreview preview = app.draws.preview(task.id());
        app.draws.freeze(people.clerk(), task.id());
        DrawAttempt committed = app.draws.commit(people.clerk(), people.witness(), task.id());
        app.drawPapers.commitmentSheet(task.id());
        story.report().step("demo.commit", task.content().title(), preview.drawable(), preview.items(),
                Objects.requireNonNull(committed.commitment()).substring(0, 16));
    }

    /** Draws with digits of this computer, assigns the teams and opens the visits. */
    List<Visit> draw(People people, InspectionTask task) {
        String digits = app.draws.machineDigits();
        app.draws.draw(people.clerk(), task.id(), SeedEntry.typed(digits, digits, DigitSource.THIS_COMPUTER));
        app.assignments.assign(people.clerk(), task.id());
        app.drawPapers.resultSheet(task.id());
        app.drawPapers.minutes(task.id());
        List<Visit> visits = app.dispatch.dispatch(people.clerk(), task.id());
        story.report().step("demo.draw", visits.size(), visits.stream()
                .flatMap(visit -> app.visits.inspectors(visit.id()).stream()).map(person -> person.certificate())
                .distinct().count());
        return visits;
    }

    /** Prints every notice and form, and notes when they were delivered. */
    void notifyAll(People people, InspectionTask task, int ago) {
        String who = people.clerk().login();
        Set<PaperKind> sent = EnumSet.of(PaperKind.INSPECTION_NOTICE, PaperKind.ITEM_BRIEFING,
                PaperKind.INSPECTION_FORM, PaperKind.SERVICE_RECEIPT);
        int pages = app.visitPapers.ofTask(who, task.id(), sent, BatchOrder.ROUTE, story.progress()).pages();
        pages += app.visitPapers.dispatchOrders(task.id()).pages();
        int files = app.visitPapers.apart(who, task.id(), sent, story.progress()).files().size();
        story.clock().moveTo(story.days().ago(ago), CEREMONY);
        app.dispatch.notified(people.clerk(), task.id(), story.days().ago(ago));
        story.report().step("demo.papers", pages, files);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
