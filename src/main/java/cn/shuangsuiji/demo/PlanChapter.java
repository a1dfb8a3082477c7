package cn.shuangsuiji.demo;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.plan.PlanService;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Last year's plan and this year's: drafted by the clerk, approved by the head, made public. */
final class PlanChapter {
    private static final LocalTime MORNING = LocalTime.of(9, 20);

    private final Story story;

    PlanChapter(Story story) {
        this.story = story;
    }

    /** This year's plan with its lines. */
    List<PlanLine> tell(People people, List<LineContent> lastPlan, int year) {
        publish(people, year - 1, lastPlan);
        List<LineContent> lines = lastPlan.stream().map(line -> inYear(line, year)).toList();
        story.clock().moveTo(story.days().ago(43), MORNING);
        return story.app().plans.lines(publish(people, year, lines).id());
    }

    private AnnualPlan publish(People people, int year, List<LineContent> lines) {
        PlanService plans = story.app().plans;
        AnnualPlan plan = plans.create(people.clerk(), year,
                Messages.text("demo.plan.title", Integer.toString(year)));
        lines.forEach(line -> plans.addLine(people.clerk(), plan.id(), line));
        plans.submit(people.clerk(), plan.id());
        plans.approve(people.head(), plan.id());
        story.app().publications.publishPlan(people.clerk(), plan.id());
        story.app().publicPapers.announcement(plan.id());
        story.report().step("demo.plan", Integer.toString(year), lines.size());
        return plan;
    }

    /** The same line for this year; its period is the whole year, because the story may be told on any day of it. */
    private static LineContent inYear(LineContent line, int year) {
        return new LineContent(line.title(), line.directed(), line.joint(), line.mode(), line.items(), line.filter(),
                line.ratios(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), line.unit());
    }
}
