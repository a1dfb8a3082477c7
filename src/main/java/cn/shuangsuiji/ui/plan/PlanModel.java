package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.NewTask;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.RunningWork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The plans and all that is done with them. Everything here but {@link #steps} is for a worker's thread.
final class PlanModel {
    private final PlanSources sources;
    private final Actor actor;

    /// A plan in the list.
    ///
    /// @param planner and {@code approver} are names; the approver's is empty before
    record Row(AnnualPlan plan, String planner, String approver, int lines) {}

    PlanModel(PlanSources sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    PlanSources sources() {
        return sources;
    }

    /** All plans, newest first; an office has one or two a year. */
    PageLoader<Row> plans() {
        return request -> {
            Map<String, String> names = names();
            List<Row> rows = sources.plans().plans().stream()
                    .map(plan -> new Row(plan, name(names, plan.planner()), name(names, plan.approver()),
                            sources.plans().lines(plan.id()).size()))
                    .toList();
            return Page.of(rows, request);
        };
    }

    /** A plan with its lines. */
    PlanSheet sheet(long planId) {
        AnnualPlan plan = sources.plans().plan(planId);
        Map<String, String> names = names();
        Map<Long, Long> tasks = sources.tasks().tasks().stream().filter(task -> task.state() != TaskState.VOID)
                .collect(Collectors.groupingBy(InspectionTask::lineId, Collectors.counting()));
        List<PlanSheet.Line> lines = sources.plans().lines(planId).stream()
                .map(line -> line(line, tasks.getOrDefault(line.id(), 0L))).toList();
        return new PlanSheet(plan, name(names, plan.planner()), name(names, plan.approver()), lines,
                sources.papers().before(plan).isPresent());
    }

    private PlanSheet.Line line(PlanLine line, long tasks) {
        LineContent content = line.content();
        List<InspectionItem> items = items(content);
        Map<RiskClass, Long> counts = Estimate.counts(sources.catalog(), content.filter(), items);
        return new PlanSheet.Line(line, items.stream().map(InspectionItem::name).toList(),
                Estimate.of(counts, content.ratios()), tasks);
    }

    /** The items of a line that the list still knows. */
    List<InspectionItem> items(LineContent content) {
        return content.items().stream().map(sources.catalog()::item).flatMap(Optional::stream).toList();
    }

    /** What can be done with a plan now, and why not. */
    PlanSteps steps(PlanSheet sheet) {
        return PlanSteps.of(sheet, actor);
    }

    AnnualPlan create(int year, String title) {
        return sources.plans().create(actor, year, title);
    }

    /** Adds a line to the plan, or replaces the line given. */
    void saveLine(long planId, @Nullable PlanLine before, LineContent content) {
        if (before == null) {
            sources.plans().addLine(actor, planId, content);
        } else {
            sources.plans().changeLine(actor, before.id(), content);
        }
    }

    void removeLine(PlanLine line) {
        sources.plans().removeLine(actor, line.id());
    }

    void submit(long planId) {
        sources.plans().submit(actor, planId);
    }

    void approve(long planId) {
        sources.plans().approve(actor, planId);
    }

    /** Lets another person approve on the spot. */
    void approve(long planId, Credentials other) {
        Actor approver = sources.accounts().second(actor, other.name(), other.password(), Permission.APPROVE,
                Messages.text("ui.plan.approval"));
        sources.plans().approve(approver, planId);
    }

    void giveBack(long planId) {
        sources.plans().giveBack(actor, planId);
    }

    /** Makes it public, and then its announcement as a paper. */
    Path publish(long planId) {
        sources.publications().publishPlan(actor, planId);
        return sources.papers().announcement(planId).files().getFirst();
    }

    /** Makes the plan's table as it stands and opens it. */
    RunningWork printTable(long planId) {
        return sources.printing().print(Messages.text("ui.notice.making"),
                _ -> sources.papers().planTable(planId));
    }

    /** Makes the announcement of how a public plan differs from the year's one before it, and opens it. */
    RunningWork printAdjustment(long planId, String reason) {
        return sources.printing().print(Messages.text("ui.notice.making"),
                _ -> sources.papers().adjustment(planId, reason));
    }

    /** Makes the announcement of a public plan and opens it. */
    RunningWork printAnnouncement(long planId) {
        return sources.printing().print(Messages.text("ui.notice.making"),
                _ -> sources.papers().announcement(planId));
    }

    InspectionTask startTask(PlanLine line, LocalDate from, LocalDate to) {
        return sources.tasks().create(actor, new NewTask(line.id(), from, to));
    }

    LocalDate today() {
        return LocalDate.now(sources.clock());
    }

    private Map<String, String> names() {
        return sources.accounts().names();
    }

    private static String name(Map<String, String> names, @Nullable String login) {
        return login == null ? "" : Objects.requireNonNullElse(names.get(login), login);
    }
}
