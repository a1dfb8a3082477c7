package cn.shuangsuiji.today;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.DataAges;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.itemlist.DraftEdit;
import cn.shuangsuiji.catalog.itemlist.ItemDraftService;
import cn.shuangsuiji.catalog.itemlist.VersionState;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.exchange.SendingService;
import cn.shuangsuiji.exchange.SendingStatus;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.plan.PlanService;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.publication.DueResult;
import cn.shuangsuiji.publication.PublicationService;
import cn.shuangsuiji.security.AccountService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What waits for somebody, over all features. Computed from the states each time: nothing here is kept, so nothing can be
/// forgotten or go stale.
public final class TodayService {
    private final Database database;
    private final OfficeService offices;
    private final Sources sources;
    private final WorkdayCalendar calendar;
    private final Clock clock;

    /** The features that have work waiting. */
    public record Sources(CatalogService catalog, ItemDraftService itemDrafts, PlanService plans, TaskService tasks,
            Visits visits,
            DisposalService disposals, PublicationService publications, SendingService sending,
            AccountService accounts) {}

    public TodayService(Database database, OfficeService offices, Sources sources, WorkdayCalendar calendar,
            Clock clock) {
        this.database = database;
        this.offices = offices;
        this.sources = sources;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All that waits, the most urgent first. */
    public List<Duty> duties() {
        DutyFactory factory = new DutyFactory(LocalDate.now(clock), calendar);
        List<InspectionTask> tasks = sources.tasks().tasks();
        List<Duty> duties = new ArrayList<>(new FirstSteps(sources).duties(factory));
        addItemList(duties, factory);
        addPlans(duties, factory, tasks);
        tasks.forEach(task -> addTask(duties, factory, task));
        Optional<LocalDate> listAsOf = sources.catalog().asOf(ListKind.TARGETS);
        database.read(tx -> {
            addVisits(duties, factory, tx, byId(tasks));
            addFinished(duties, factory, tx, tasks);
            addPublications(duties, factory, tx, byId(tasks));
            addDisposals(duties, factory, tx);
            addCertificates(duties, factory, tx);
            addStaleList(duties, factory, tx, listAsOf);
            return null;
        });
        addExchange(duties, factory, sources.sending().status());
        duties.sort(Comparator.comparing(Duty::urgency)
                .thenComparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Duty::kind));
        return duties;
    }

    /** A draft of the item list that somebody must approve, or whose conflicts with an import somebody must decide. */
    private void addItemList(List<Duty> duties, DutyFactory factory) {
        sources.itemDrafts().draft().ifPresent(draft -> {
            List<DraftEdit> edits = sources.itemDrafts().edits();
            long conflicts = edits.stream().filter(edit -> !edit.conflicts().isEmpty()).count();
            if (conflicts > 0) {
                duties.add(factory.duty(DutyKind.ITEM_LIST_DECIDE,
                        Messages.text("today.itemlist.decide", draft.name(), conflicts), "", "",
                        draft.effectiveFrom(), conflicts, draft.id()));
            } else if (draft.state() == VersionState.DRAFT && !edits.isEmpty()) {
                duties.add(factory.duty(DutyKind.ITEM_LIST_APPROVE,
                        Messages.text("today.itemlist.approve", draft.name(), edits.size()), "", "", null,
                        edits.size(), draft.id()));
            }
        });
    }

    private void addPlans(List<Duty> duties, DutyFactory factory, List<InspectionTask> tasks) {
        Set<Long> started = tasks.stream().filter(task -> task.state() != TaskState.VOID).map(InspectionTask::lineId)
                .collect(Collectors.toSet());
        for (AnnualPlan plan : sources.plans().plans()) {
            if (plan.state() == PlanState.SUBMITTED) {
                duties.add(factory.duty(DutyKind.PLAN_APPROVE, plan.title(), "", "", factory.today(), 1, plan.id()));
            } else if (plan.state() == PlanState.APPROVED) {
                duties.add(factory.duty(DutyKind.PLAN_PUBLISH, plan.title(), "", "", factory.today(), 1, plan.id()));
            } else if (plan.state() == PlanState.PUBLISHED && plan.year() == factory.today().getYear()) {
                sources.plans().lines(plan.id()).stream().filter(line -> !started.contains(line.id()))
                        .filter(line -> !line.content().from().isAfter(factory.today()))
                        .forEach(line -> duties.add(notStarted(factory, plan, line)));
            }
        }
    }

    private static Duty notStarted(DutyFactory factory, AnnualPlan plan, PlanLine line) {
        return factory.duty(DutyKind.PLAN_START, Messages.text("today.plan.start", line.content().title()),
                plan.title(), "", line.content().to(), 1, plan.id());
    }

    private void addTask(List<Duty> duties, DutyFactory factory, InspectionTask task) {
        if (task.state() == TaskState.VOID || task.state() == TaskState.DONE) {
            return;
        }
        boolean registered = task.platformNumber() != null;
        if (!registered) {
            duties.add(factory.duty(DutyKind.REGISTER, Messages.text("today.register"), task.title(), task.planner(),
                    task.inspectFrom(), 1, task.id()));
        }
        if (task.state() == TaskState.DRAFT) {
            duties.add(factory.duty(DutyKind.TASK_APPROVE, Messages.text("today.task.approve"), task.title(), "",
                    factory.today(), 1, task.id()));
        } else if (registered && !task.state().atLeast(TaskState.RUNNING)) {
            duties.add(factory.duty(DutyKind.TASK_CONTINUE,
                    Messages.text("today.task.continue", Messages.of(task.state())), task.title(), "",
                    task.inspectFrom(), 1, task.id()));
        }
    }

    private void addVisits(List<Duty> duties, DutyFactory factory, Tx tx, Map<Long, InspectionTask> tasks) {
        perTask(tx, VisitState.TO_NOTIFY).forEach((taskId, visits) -> {
            InspectionTask task = of(tasks, taskId);
            duties.add(factory.duty(DutyKind.NOTIFY, Messages.text("today.notify", visits.size()), task.title(), "",
                    task.inspectFrom(), visits.size(), taskId));
        });
        Map<Long, List<Visit>> toEnter = perTask(tx, VisitState.TO_INSPECT);
        perTask(tx, VisitState.ENTERING)
                .forEach((taskId, visits) -> toEnter.merge(taskId, visits, TodayService::joined));
        toEnter.forEach((taskId, visits) -> {
            InspectionTask task = of(tasks, taskId);
            duties.add(factory.duty(DutyKind.ENTER, Messages.text("today.enter", visits.size()), task.title(), "",
                    task.inspectTo(), visits.size(), visits.getFirst().id()));
        });
        perTask(tx, VisitState.TO_REVIEW).forEach((taskId, visits) -> duties.add(factory.duty(DutyKind.REVIEW,
                Messages.text("today.review", visits.size()), of(tasks, taskId).title(), "", factory.today(),
                visits.size(), visits.getFirst().id())));
    }

    private void addFinished(List<Duty> duties, DutyFactory factory, Tx tx, List<InspectionTask> tasks) {
        for (InspectionTask task : tasks) {
            if (task.state() == TaskState.RUNNING) {
                List<Visit> visits = sources.visits().ofTask(tx, task.id());
                if (visits.stream().allMatch(visit -> visit.state() == VisitState.CLOSED)) {
                    duties.add(factory.duty(DutyKind.FINISH, Messages.text("today.finish", visits.size()),
                            task.title(), "", factory.today(), visits.size(), task.id()));
                }
            }
        }
    }

    private void addPublications(List<Duty> duties, DutyFactory factory, Tx tx, Map<Long, InspectionTask> tasks) {
        Map<Long, List<DueResult>> perTask = sources.publications().due(tx).stream()
                .collect(Collectors.groupingBy(due -> due.visit().taskId(), TreeMap::new, Collectors.toList()));
        perTask.forEach((taskId, results) -> {
            DueResult first = results.getFirst();
            String what = first.deadline().date() == null
                    ? first.deadline().inWords()
                    : Messages.text("today.publish", results.size());
            duties.add(factory.duty(DutyKind.PUBLISH, what, of(tasks, taskId).title(), "", first.deadline().date(),
                    results.size(), 0));
        });
    }

    private void addDisposals(List<Duty> duties, DutyFactory factory, Tx tx) {
        for (Disposal disposal : sources.disposals().open(tx)) {
            boolean confirm = disposal.state() == DisposalState.TO_CONFIRM;
            String what = Messages.text(confirm ? "today.confirm" : "today.dispose", disposal.targetName(),
                    Messages.of(disposal.measure()));
            duties.add(factory.duty(confirm ? DutyKind.CONFIRM : DutyKind.DISPOSE, what, disposal.itemName(),
                    confirm ? "" : disposal.owner(), disposal.deadline(), 1, disposal.id()));
        }
    }

    private void addCertificates(List<Duty> duties, DutyFactory factory, Tx tx) {
        LocalDate warn = factory.today().plusDays(offices.number(tx, "certificate.warn.days", factory.today()));
        for (InspectorFile file : sources.catalog().activeInspectors(tx)) {
            LocalDate expires = file.inspector().certificateExpires();
            if (!expires.isAfter(warn)) {
                boolean over = expires.isBefore(factory.today());
                duties.add(factory.duty(DutyKind.CERTIFICATE,
                        Messages.text(over ? "today.certificate.over" : "today.certificate",
                                file.inspector().certificate(), file.inspector().name(), expires),
                        "", "", expires, 1, 0));
            }
        }
    }

    private void addStaleList(List<Duty> duties, DutyFactory factory, Tx tx, Optional<LocalDate> listAsOf) {
        int days = offices.number(tx, DataAges.STALE_DAYS, factory.today());
        listAsOf.filter(asOf -> asOf.plusDays(days).isBefore(factory.today()))
                .ifPresent(asOf -> duties.add(factory.duty(DutyKind.LIST_STALE, Messages.text("today.stale", asOf), "",
                        "", asOf.plusDays(days), 1, 0)));
    }

    private void addExchange(List<Duty> duties, DutyFactory factory, SendingStatus status) {
        int days = database.read(tx -> offices.number(tx, "export.days", factory.today()));
        if (status.pending() > 0) {
            duties.add(factory.duty(DutyKind.EXPORT, Messages.text("today.export", status.pending()), "", "",
                    within(status.oldestPending(), days, factory), status.pending(), 0));
        }
        if (status.waiting() > 0) {
            duties.add(factory.duty(DutyKind.ACKNOWLEDGE, Messages.text("today.acknowledge", status.waiting()), "", "",
                    within(status.oldestWaiting(), days, factory), status.waiting(), 0));
        }
    }

    private LocalDate within(@Nullable Instant oldest, int days, DutyFactory factory) {
        return oldest == null ? factory.today() : LocalDate.ofInstant(oldest, clock.getZone()).plusDays(days);
    }

    private Map<Long, List<Visit>> perTask(Tx tx, VisitState state) {
        return sources.visits().inState(tx, state).stream()
                .collect(Collectors.groupingBy(Visit::taskId, TreeMap::new, Collectors.toList()));
    }

    private static List<Visit> joined(List<Visit> some, List<Visit> others) {
        List<Visit> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static InspectionTask of(Map<Long, InspectionTask> tasks, long taskId) {
        return Objects.requireNonNull(tasks.get(taskId));
    }

    private static Map<Long, InspectionTask> byId(List<InspectionTask> tasks) {
        return tasks.stream().collect(Collectors.toMap(InspectionTask::id, task -> task));
    }
}
