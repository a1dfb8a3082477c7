package cn.shuangsuiji.statistics;

import cn.shuangsuiji.assignment.ChangeCounts;
import cn.shuangsuiji.assignment.ChangeService;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.paper.OversightTable;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.PlanService;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// 督查表: how the office kept the rules of random inspection in a period, every figure counted from the records. A task
/// belongs to the period in which its inspections begin.
public final class OversightPapers {
    private final Papers papers;
    private final Sources sources;
    private final Path folder;
    private final Clock clock;

    /** Whom it asks. */
    public record Sources(OfficeService offices, PlanService plans, TaskService tasks, CatalogService catalog,
            ChangeService changes, Visits visits, DisposalService disposals, WorkdayCalendar calendar) {}

    /** @param folder where the paper goes */
    public OversightPapers(Papers papers, Sources sources, Path folder, Clock clock) {
        this.papers = papers;
        this.sources = sources;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * @param from first day of the period
     * @param to its last day
     * @throws AppException when the period is empty
     */
    public Printed table(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new AppException("statistics.oversight.period");
        }
        Office office = sources.offices().current().orElseThrow();
        Count count = new Count(from, to);
        OversightTable table = new OversightTable(office.installation(), office.name(), LocalDate.now(clock), from, to,
                count.figures(), count.items());
        return papers.printTogether(List.of(table), folder.resolve("oversight-" + from + "-" + to + ".pdf"),
                new Provenance(office.name(), null, null), Progress.NONE);
    }

    /** One period's counting. */
    private final class Count {
        private final LocalDate from;
        private final LocalDate to;
        private final List<InspectionTask> tasks;
        private final List<Visit> visits;
        private final List<Finding> findings;
        private final List<Disposal> disposals;

        Count(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
            tasks = sources.tasks().tasks().stream().filter(task -> task.state().atLeast(TaskState.DRAWN))
                    .filter(task -> !task.inspectFrom().isBefore(from) && !task.inspectFrom().isAfter(to)).toList();
            visits = tasks.stream().flatMap(task -> sources.visits().ofTask(task.id()).stream()).toList();
            findings = visits.stream().flatMap(visit -> sources.visits().findings(visit.id()).stream()).toList();
            disposals = visits.stream().flatMap(visit -> sources.disposals().ofVisit(visit.id()).stream()).toList();
        }

        List<OversightTable.Figure> figures() {
            LocalDate today = LocalDate.now(clock);
            List<OversightTable.Figure> figures = new ArrayList<>();
            add(figures, "plan.lines", planned());
            add(figures, "tasks", tasks.size());
            add(figures, "joint", tasks.stream().filter(task -> task.content().joint() != Joint.SINGLE).count());
            add(figures, "drawn", visits.size());
            add(figures, "inspected", visits(visit -> visit.inspectedOn() != null));
            add(figures, "entered", visits(visit -> visit.enteredAt() != null));
            add(figures, "published", visits(visit -> visit.publishedOn() != null));
            add(figures, "published.intime", visits(this::publishedInTime));
            add(figures, "problems",
                    findings.stream().filter(finding -> Boolean.TRUE.equals(finding.problem())).count());
            add(figures, "disposed", disposals.stream().filter(each -> each.state() == DisposalState.CLOSED).count());
            add(figures, "overdue", disposals.stream().filter(each -> each.overdueOn(today)).count());
            add(figures, "changes", tasks.stream().map(task -> sources.changes().counts(task.id()))
                    .mapToInt(ChangeCounts::total).sum());
            add(figures, "unplanned", tasks.stream().filter(task -> !planned(task)).count());
            add(figures, "unlisted", findings.stream()
                    .filter(finding -> sources.catalog().item(finding.item()).isEmpty()).count());
            return figures;
        }

        List<OversightTable.ItemFigures> items() {
            Map<String, List<Finding>> byItem = new TreeMap<>();
            findings.forEach(finding -> byItem.computeIfAbsent(finding.item(), _ -> new ArrayList<>()).add(finding));
            return byItem.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList();
        }

        private OversightTable.ItemFigures item(String code, List<Finding> found) {
            return new OversightTable.ItemFigures(found.getFirst().name(), found.size(),
                    (int) found.stream().filter(finding -> finding.resultCode() != null).count(),
                    (int) found.stream().filter(finding -> Boolean.TRUE.equals(finding.problem())).count(),
                    (int) disposals.stream().filter(each -> each.item().equals(code))
                            .filter(each -> each.state() == DisposalState.CLOSED).count());
        }

        /** Lines of public plans whose period touches the one asked for. */
        private long planned() {
            return sources.plans().plans().stream().filter(plan -> plan.state() == PlanState.PUBLISHED)
                    .flatMap(plan -> sources.plans().lines(plan.id()).stream())
                    .filter(line -> !line.content().from().isAfter(to) && !line.content().to().isBefore(from)).count();
        }

        private boolean planned(InspectionTask task) {
            return sources.plans().plans().stream().filter(plan -> plan.state() == PlanState.PUBLISHED)
                    .flatMap(plan -> sources.plans().lines(plan.id()).stream())
                    .anyMatch(line -> line.id() == task.lineId());
        }

        private long visits(Predicate<Visit> which) {
            return visits.stream().filter(which).count();
        }

        private boolean publishedInTime(Visit visit) {
            LocalDate published = visit.publishedOn();
            LocalDate inspected = visit.inspectedOn();
            return published != null && inspected != null && !late(inspected, published);
        }

        private boolean late(LocalDate inspected, LocalDate published) {
            int days = sources.offices().number("publication.workdays", inspected);
            @Nullable
            LocalDate last = sources.calendar().after(inspected, days).date();
            return last != null && published.isAfter(last);
        }

        private static void add(List<OversightTable.Figure> figures, String key, long value) {
            figures.add(new OversightTable.Figure(Messages.text("statistics.oversight." + key), Long.toString(value),
                    Messages.text("statistics.oversight." + key + ".remark")));
        }
    }
}
