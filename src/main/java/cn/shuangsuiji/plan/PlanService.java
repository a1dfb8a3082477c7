package cn.shuangsuiji.plan;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Exemptions;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Annual plans: drafted by one person, approved by another, then made public. Lines change only while the plan is a draft.
public final class PlanService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final CatalogService catalog;
    private final Ids ids;
    private final Clock clock;

    public PlanService(Database database, Journal journal, OfficeService offices, CatalogService catalog, Ids ids,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.catalog = catalog;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a plan. */
    public AnnualPlan create(Actor actor, int year, String title) {
        actor.require(Permission.PLAN);
        if (title.isBlank()) {
            throw new AppException("plan.title.blank");
        }
        return database.write(tx -> {
            PlanMapper mapper = tx.mapper(PlanMapper.class);
            String uuid = ids.next();
            String number = offices.current(tx).orElseThrow().code() + year
                    + "%04d".formatted(offices.nextNumber(tx, "plan", year));
            mapper.add(uuid, year, number, title.strip(), actor.login());
            journal.record(tx, Change.inside(actor.login(), "plan.create", "plan", uuid, Map.of("number", number)));
            return Objects.requireNonNull(mapper.byUuid(uuid));
        });
    }

    /**
     * Adds a line to a draft.
     *
     * @throws AppException when the line lacks something, or an item of it is exempt from random inspection
     */
    public void addLine(Actor actor, long planId, LineContent content) {
        actor.require(Permission.PLAN);
        LineRules.check(content);
        database.write(tx -> {
            AnnualPlan plan = draft(tx, planId);
            refuseExempt(tx, content);
            String uuid = ids.next();
            tx.mapper(PlanMapper.class).addLine(uuid, planId, LineJson.write(content));
            journal.record(tx, Change.inside(actor.login(), "plan.line.add", "plan", plan.uuid(),
                    Map.of("line", uuid, "title", content.title())));
            return null;
        });
    }

    /** Replaces a line of a draft; refuses what {@link #addLine} refuses. */
    public void changeLine(Actor actor, long lineId, LineContent content) {
        actor.require(Permission.PLAN);
        LineRules.check(content);
        database.write(tx -> {
            PlanLine line = line(tx, lineId);
            AnnualPlan plan = draft(tx, line.planId());
            refuseExempt(tx, content);
            tx.mapper(PlanMapper.class).changeLine(lineId, LineJson.write(content));
            journal.record(tx, Change.inside(actor.login(), "plan.line.change", "plan", plan.uuid(),
                    Map.of("line", line.uuid(), "before", LineJson.write(line.content()))));
            return null;
        });
    }

    /** Takes a line out of a draft; the journal keeps what it said. */
    public void removeLine(Actor actor, long lineId) {
        actor.require(Permission.PLAN);
        database.write(tx -> {
            PlanLine line = line(tx, lineId);
            AnnualPlan plan = draft(tx, line.planId());
            tx.mapper(PlanMapper.class).removeLine(lineId);
            journal.record(tx, Change.inside(actor.login(), "plan.line.remove", "plan", plan.uuid(),
                    Map.of("line", line.uuid(), "before", LineJson.write(line.content()))));
            return null;
        });
    }

    /** Hands a draft in for approval. */
    public void submit(Actor actor, long planId) {
        actor.require(Permission.PLAN);
        database.write(tx -> {
            if (lines(tx, planId).isEmpty()) {
                throw new AppException("plan.lines.none");
            }
            return move(tx, actor, planId, PlanState.DRAFT, PlanState.SUBMITTED, "plan.submit");
        });
    }

    /** Gives a submitted plan back to its planner. */
    public void giveBack(Actor actor, long planId) {
        actor.require(Permission.APPROVE);
        database.write(tx -> move(tx, actor, planId, PlanState.SUBMITTED, PlanState.DRAFT, "plan.return"));
    }

    /**
     * Approves a submitted plan.
     *
     * @throws AppException when the approver is the planner
     */
    public void approve(Actor actor, long planId) {
        actor.require(Permission.APPROVE);
        database.write(tx -> {
            actor.requireOtherThan(plan(tx, planId).planner(), Messages.text("plan.step.approve"));
            move(tx, actor, planId, PlanState.SUBMITTED, PlanState.APPROVED, "plan.approve");
            tx.mapper(PlanMapper.class).approved(planId, actor.login(), clock.instant());
            return null;
        });
    }

    /** Notes that an approved plan was made public today; called in the transaction of the publication. */
    public void published(Tx tx, Actor actor, long planId) {
        AnnualPlan plan = move(tx, actor, planId, PlanState.APPROVED, PlanState.PUBLISHED, "plan.publish");
        tx.mapper(PlanMapper.class).published(plan.id(), LocalDate.now(clock));
    }

    /** All plans, newest first. */
    public List<AnnualPlan> plans() {
        return database.read(tx -> tx.mapper(PlanMapper.class).plans());
    }

    /** One plan. */
    public AnnualPlan plan(long planId) {
        return database.read(tx -> plan(tx, planId));
    }

    /** A plan's lines in order. */
    public List<PlanLine> lines(long planId) {
        return database.read(tx -> lines(tx, planId));
    }

    /** The plan that a line belongs to. */
    public AnnualPlan planOfLine(Tx tx, long lineId) {
        return plan(tx, line(tx, lineId).planId());
    }

    AnnualPlan plan(Tx tx, long planId) {
        return Objects.requireNonNull(tx.mapper(PlanMapper.class).plan(planId));
    }

    PlanLine line(Tx tx, long lineId) {
        PlanMapper.@Nullable LineRow row = tx.mapper(PlanMapper.class).line(lineId);
        return Objects.requireNonNull(row).line();
    }

    private List<PlanLine> lines(Tx tx, long planId) {
        return tx.mapper(PlanMapper.class).lines(planId).stream().map(PlanMapper.LineRow::line).toList();
    }

    private void refuseExempt(Tx tx, LineContent content) {
        for (InspectionItem item : catalog.items(tx, content.items())) {
            Exemptions.why(tx, offices, item, content.from()).ifPresent(why -> {
                throw new AppException("plan.item.exempt", item.name(), why);
            });
        }
    }

    private AnnualPlan draft(Tx tx, long planId) {
        AnnualPlan plan = plan(tx, planId);
        if (plan.state() != PlanState.DRAFT) {
            throw new AppException("plan.fixed", plan.title(), Messages.of(plan.state()));
        }
        return plan;
    }

    private AnnualPlan move(Tx tx, Actor actor, long planId, PlanState from, PlanState to, String action) {
        AnnualPlan plan = plan(tx, planId);
        if (tx.mapper(PlanMapper.class).move(planId, from, to) == 0) {
            throw new AppException("plan.state", plan.title(), Messages.of(plan.state()), Messages.of(from));
        }
        Change change = Change.inside(actor.login(), action, "plan", plan.uuid(), Map.of("number", plan.number()));
        journal.record(tx, to == PlanState.PUBLISHED
                ? change.reported(Map.of("number", plan.number(), "title",
                        plan.title(), "year", plan.year(), "state", to))
                : change);
        return plan;
    }
}
