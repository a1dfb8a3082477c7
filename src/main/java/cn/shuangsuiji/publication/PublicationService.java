package cn.shuangsuiji.publication;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.plan.PlanService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes plans and results public. The content is fixed in the transaction that publishes it; pages are written from it
/// afterwards and as often as wanted, so that a full disk can lose a page but never what was published.
public final class PublicationService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Sources sources;
    private final WorkdayCalendar calendar;
    private final Ids ids;
    private final Clock clock;

    /** The features whose work is published. */
    public record Sources(PlanService plans, TaskService tasks, CatalogService catalog, Visits visits,
            DisposalService disposals) {}

    public PublicationService(Database database, Journal journal, OfficeService offices, Sources sources,
            WorkdayCalendar calendar, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.sources = sources;
        this.calendar = calendar;
        this.ids = ids;
        this.clock = clock;
    }

    /** Publishes an approved plan. */
    public PublicPlan publishPlan(Actor actor, long planId) {
        actor.require(Permission.PUBLISH);
        AnnualPlan plan = sources.plans().plan(planId);
        List<PlanLine> lines = sources.plans().lines(planId);
        return database.write(tx -> {
            List<PublicPlanLine> published = lines.stream().map(line -> PublicWords.line(tx, sources.catalog(), line))
                    .toList();
            PublicPlan content = new PublicPlan(plan.number(), plan.title(), plan.year(),
                    offices.current(tx).orElseThrow().name(), published);
            sources.plans().published(tx, actor, planId);
            keep(tx, actor, PublicationKind.PLAN, plan.uuid(), content);
            return content;
        });
    }

    /** Reviewed visits that wait, the most urgent first; 20 workdays from the end of the inspection, as set. */
    public List<DueResult> due() {
        return database.read(this::due);
    }

    /** As above, inside a transaction. */
    public List<DueResult> due(Tx tx) {
        return sources.visits().inState(tx, VisitState.REVIEWED).stream().map(visit -> {
            LocalDate ended = Objects.requireNonNull(visit.inspectedOn());
            return new DueResult(visit, calendar.after(ended, offices.number(tx, "publication.workdays", ended)));
        }).toList();
    }

    /**
     * Publishes the results of these visits, all or none.
     *
     * @throws AppException when one of them is not reviewed, or its task is not registered on the platform
     */
    public int publishResults(Actor actor, Collection<Long> visitIds) {
        actor.require(Permission.PUBLISH);
        if (visitIds.isEmpty()) {
            throw new AppException("publication.none");
        }
        return database.write(tx -> {
            LocalDate today = LocalDate.now(clock);
            for (long visitId : visitIds) {
                Visit visit = sources.visits().byId(tx, visitId);
                PublicResult content = result(tx, visit);
                sources.visits().published(tx, visit, today);
                keep(tx, actor, PublicationKind.RESULT, visit.uuid(), content);
                sources.disposals().closeIfDone(tx, sources.visits().byId(tx, visitId));
            }
            return visitIds.size();
        });
    }

    /** Everything that was ever published, oldest first. */
    public List<Publication> published() {
        return database.read(tx -> tx.mapper(PublicationMapper.class).all());
    }

    private PublicResult result(Tx tx, Visit visit) {
        InspectionTask task = sources.tasks().task(tx, visit.taskId());
        if (task.platformNumber() == null) {
            throw new AppException("publication.unregistered", task.number());
        }
        AnnualPlan plan = sources.plans().planOfLine(tx, task.lineId());
        return new PublicResult(plan.number(), plan.title(), task.platformNumber(), task.content().title(),
                PublicWords.type(task.content()), offices.current(tx).orElseThrow().name(),
                String.valueOf(visit.inspectedOn()),
                visit.name(), PublicCode.of(visit.code()), items(visit, sources.visits().findings(tx, visit.id())));
    }

    private static List<PublicItem> items(Visit visit, List<Finding> findings) {
        List<PublicItem> items = new ArrayList<>();
        for (Finding finding : findings) {
            String result = visit.obstacle() != null
                    ? Messages.of(visit.obstacle())
                    : Objects.requireNonNull(finding.resultText());
            items.add(new PublicItem(items.size() + 1, finding.name(), result));
        }
        return items;
    }

    private void keep(Tx tx, Actor actor, PublicationKind kind, String subject, Object content) {
        String uuid = ids.next();
        tx.mapper(PublicationMapper.class).add(uuid, kind, subject, actor.login(), LocalDate.now(clock),
                Json.line(content));
        journal.record(tx, Change.inside(actor.login(), "publication.publish", "publication", uuid,
                Map.of("kind", kind.name(), "subject", subject)).reported(content));
    }
}
