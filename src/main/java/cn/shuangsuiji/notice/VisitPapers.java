package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitInspector;
import cn.shuangsuiji.notice.paper.DispatchOrder;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.VisitFacts;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The papers that go out with the inspectors: of one visit, or of all visits of a task in one file, firm by firm.
public final class VisitPapers {
    /** What a visit can have from its beginning, in the order of the work. */
    public static final Set<PaperKind> KINDS = Set.copyOf(EnumSet.of(PaperKind.INSPECTION_APPROVAL,
            PaperKind.INSPECTION_NOTICE, PaperKind.ITEM_BRIEFING, PaperKind.INSPECTION_FORM, PaperKind.ONSITE_RECORD,
            PaperKind.SERVICE_RECEIPT, PaperKind.POLICY_LEAFLET));

    private final PaperSources sources;
    private final TaskPress press;
    private final Templates templates;
    private final Clock clock;

    public VisitPapers(PaperSources sources, TaskPress press, Templates templates, Clock clock) {
        this.sources = sources;
        this.press = press;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Papers of all visits in one file for the printer, each firm's together.
     *
     * @param who login of the person who makes them
     * @param kinds some of {@link #KINDS}
     * @throws AppException when nobody is sent out yet, or no kind is chosen
     */
    public Printed ofTask(String who, long taskId, Set<PaperKind> kinds, BatchOrder order, Progress progress) {
        InspectionTask task = sources.tasks().task(taskId);
        List<Visit> visits = new VisitOrder(sources).sort(visits(taskId), order);
        return press.together(make(who, task, visits, kinds, progress), task, name(kinds), progress);
    }

    /** Papers of one visit, in one file. */
    public Printed ofVisit(String who, long visitId, Set<PaperKind> kinds) {
        Visit visit = sources.visits().byId(visitId);
        InspectionTask task = sources.tasks().task(visit.taskId());
        return press.together(make(who, task, List.of(visit), kinds, Progress.NONE), task,
                "visit-" + visit.ordinal() + "-" + name(kinds), Progress.NONE);
    }

    /** What all papers of a visit say alike. */
    public VisitFacts facts(String who, Visit visit) {
        return new VisitMaker(sources, templates::leaflets, clock, who).facts(sources.tasks().task(visit.taskId()),
                visit, sources.visits().findings(visit.id()));
    }

    /** What ties a visit's files to its draw and to the journal as it stands. */
    public Provenance provenance(Visit visit) {
        return press.provenance(sources.tasks().task(visit.taskId()));
    }

    /** Papers of every visit, each in a file of its own, for the archive. */
    public Printed apart(String who, long taskId, Set<PaperKind> kinds, Progress progress) {
        InspectionTask task = sources.tasks().task(taskId);
        return press.apart(make(who, task, visits(taskId), kinds, progress), task, progress);
    }

    /** 任务派发单: one for each team, with its firms as they are walked. */
    public Printed dispatchOrders(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        Map<List<String>, List<Visit>> teams = new LinkedHashMap<>();
        for (Visit visit : new VisitOrder(sources).sort(visits(taskId), BatchOrder.ROUTE)) {
            List<String> team = sources.visits().inspectors(visit.id()).stream().map(VisitPapers::member).toList();
            teams.computeIfAbsent(team, _ -> new ArrayList<>()).add(visit);
        }
        List<DispatchOrder> orders = teams.entrySet().stream().map(team -> order(task, team.getKey(), team.getValue()))
                .toList();
        return press.together(orders, task, "dispatch", Progress.NONE);
    }

    private DispatchOrder order(InspectionTask task, List<String> team, List<Visit> visits) {
        List<DispatchOrder.Stop> stops = visits.stream().map(visit -> new DispatchOrder.Stop(visit.name(),
                visit.code(), visit.address(), sources.visits().findings(visit.id()).size())).toList();
        String leader = sources.visits().inspectors(visits.getFirst().id()).stream().map(VisitInspector::name)
                .findFirst().orElse("");
        return new DispatchOrder(task.uuid(), sources.organ(), PaperSources.number(task), task.content().title(), team,
                leader, task.inspectFrom(), task.inspectTo(), LocalDate.now(clock), stops);
    }

    private List<Paper> make(String who, InspectionTask task, Collection<Visit> visits, Set<PaperKind> kinds,
            Progress progress) {
        if (kinds.isEmpty()) {
            throw new AppException("notice.nothing");
        }
        VisitMaker maker = new VisitMaker(sources, templates::leaflets, clock, who);
        List<Paper> papers = new ArrayList<>();
        for (Visit visit : visits) {
            progress.stopIfCancelled();
            for (PaperKind kind : EnumSet.copyOf(kinds)) {
                papers.add(maker.make(kind, task, visit));
            }
        }
        return papers;
    }

    private List<Visit> visits(long taskId) {
        List<Visit> visits = sources.visits().ofTask(taskId);
        if (visits.isEmpty()) {
            throw new AppException("notice.visits.none");
        }
        return visits;
    }

    private static String member(VisitInspector seat) {
        return Messages.text("notice.member", Messages.of(seat.role()), seat.name(), seat.certificate());
    }

    private static String name(Set<PaperKind> kinds) {
        return kinds.size() == 1 ? kinds.iterator().next().template() : "papers";
    }
}
