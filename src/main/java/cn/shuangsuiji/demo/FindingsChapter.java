package cn.shuangsuiji.demo;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalFilter;
import cn.shuangsuiji.inspection.Answer;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.inspection.Obstacle;
import cn.shuangsuiji.inspection.Signature;
import cn.shuangsuiji.inspection.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Findings are entered, reviewed and followed up, over several days; some wait on purpose, so that 今日 has something. */
final class FindingsChapter {
    private static final LocalTime EVENING = LocalTime.of(16, 30);
    private static final int PROBLEM_EVERY = 4;
    private static final int UNREACHABLE_AT = 6;

    private final Story story;
    private final App app;

    FindingsChapter(Story story) {
        this.story = story;
        this.app = story.app();
    }

    /** Enters findings of these visits on a day; every fourth has a problem on its first item, one is not there. */
    void enter(People people, List<Visit> visits, int ago) {
        LocalDate day = story.days().ago(ago);
        story.clock().moveTo(day, EVENING);
        for (Visit visit : visits) {
            List<Finding> items = app.visits.findings(visit.id());
            app.findings.keep(people.inspector(), visit.id(), FindingDraft.empty(items));
            app.findings.submit(people.inspector(), visit.id(), draft(visit, items, day));
        }
        story.report().step("demo.enter", visits.size());
    }

    void review(People people, List<Visit> visits) {
        visits.forEach(visit -> app.findings.approve(people.head(), visit.id()));
        story.report().step("demo.review", visits.size(),
                app.disposals.page(DisposalFilter.OPEN, PageRequest.first(1)).total());
    }

    void publish(People people, List<Visit> visits, int ago) {
        story.clock().moveTo(story.days().ago(ago), EVENING);
        app.publications.publishResults(people.clerk(), visits.stream().map(Visit::id).toList());
        story.report().step("demo.publish", visits.size());
    }

    /** Closes the first follow-ups with their evidence; the others stay. */
    void dispose(People people, int howMany, int ago) {
        story.clock().moveTo(story.days().ago(ago), EVENING);
        List<Disposal> open = app.disposals.page(DisposalFilter.OPEN, PageRequest.first(100)).rows();
        List<Disposal> closed = open.subList(0, Math.min(howMany, open.size()));
        for (Disposal disposal : closed) {
            app.disposals.begin(people.clerk(), disposal.id());
            app.disposals.done(people.clerk(), disposal.id(), Messages.text("demo.evidence"));
            app.disposals.confirm(people.head(), disposal.id());
        }
        story.report().step("demo.dispose", closed.size(), open.size() - closed.size());
    }

    private FindingDraft draft(Visit visit, List<Finding> items, LocalDate day) {
        if (visit.ordinal() == UNREACHABLE_AT) {
            return new FindingDraft(day.toString(), List.of(CheckMethod.ON_SITE), null, Obstacle.UNREACHABLE,
                    Messages.text("demo.unreachable"), false,
                    items.stream().map(item -> Answer.empty(item.item())).toList());
        }
        List<Answer> answers = new ArrayList<>();
        for (Finding item : items) {
            boolean problem = visit.ordinal() % PROBLEM_EVERY == 0 && item.ordinal() == 1;
            answers.add(problem
                    ? new Answer(item.item(), "5", Messages.text("demo.problem"), Measure.RECTIFY,
                            day.plusDays(10).toString())
                    : new Answer(item.item(), "1", "", Measure.NONE, null));
        }
        return new FindingDraft(day.toString(), List.of(CheckMethod.ON_SITE), Signature.SIGNED, null, "", false,
                answers);
    }
}
