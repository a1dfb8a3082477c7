package cn.shuangsuiji.disposal;

import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.inspection.ProblemSink;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 后续处置无例外: every problem that a review approves becomes a follow-up at once, stays until one person reports how it
/// ended and another confirms it, and closes its visit when it was the last.
public final class DisposalService implements ProblemSink {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Visits visits;
    private final WorkdayCalendar calendar;
    private final Ids ids;
    private final Clock clock;

    public DisposalService(Database database, Journal journal, OfficeService offices, Visits visits,
            WorkdayCalendar calendar, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.visits = visits;
        this.calendar = calendar;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void opened(Tx tx, Actor reviewer, Visit visit, List<Finding> problems) {
        for (Finding problem : problems) {
            String uuid = ids.next();
            LocalDate deadline = deadline(tx, problem);
            Measure measure = Objects.requireNonNullElse(problem.measure(), Measure.OTHER);
            String owner = Objects.requireNonNullElse(visit.enteredBy(), reviewer.login());
            tx.mapper(DisposalMapper.class)
                    .add(new Disposal(0, uuid, visit.id(), visit.code(), visit.name(), problem.item(), problem.name(),
                            Messages.text("disposal.problem", Objects.requireNonNullElse(problem.resultText(), ""),
                                    problem.note()),
                            measure, owner, deadline, DisposalState.OPEN, "", null, null, null, null));
            journal.record(tx, Change.inside(reviewer.login(), "disposal.open", "disposal", uuid,
                    Map.of("visit", visit.uuid(), "item", problem.item(), "measure", measure.name(), "deadline",
                            String.valueOf(deadline))));
        }
    }

    /** Says that work on it has begun, and by whom. */
    public void begin(Actor actor, long disposalId) {
        actor.require(Permission.DISPOSE);
        database.write(tx -> {
            Disposal disposal = byId(tx, disposalId);
            move(tx, disposal, DisposalState.OPEN, DisposalState.IN_PROGRESS);
            tx.mapper(DisposalMapper.class).takeOver(disposalId, actor.login());
            record(tx, actor, "disposal.begin", disposal, Map.of());
            return null;
        });
    }

    /** Moves the deadline, with the reason on record. */
    public void extend(Actor actor, long disposalId, LocalDate deadline, String reason) {
        actor.require(Permission.APPROVE);
        if (reason.isBlank()) {
            throw new AppException("disposal.extend.reason");
        }
        database.write(tx -> {
            Disposal disposal = byId(tx, disposalId);
            tx.mapper(DisposalMapper.class).extend(disposalId, deadline);
            record(tx, actor, "disposal.extend", disposal,
                    Map.of("before", String.valueOf(disposal.deadline()), "after",
                            deadline.toString(), "reason", reason));
            return null;
        });
    }

    /**
     * Reports how it ended.
     *
     * @param evidence what was done and where it can be seen: the recheck, the receipt of the referral, the case number
     */
    public void done(Actor actor, long disposalId, String evidence) {
        actor.require(Permission.DISPOSE);
        if (evidence.isBlank()) {
            throw new AppException("disposal.evidence.none");
        }
        database.write(tx -> {
            Disposal disposal = byId(tx, disposalId);
            if (disposal.state() == DisposalState.OPEN) {
                move(tx, disposal, DisposalState.OPEN, DisposalState.TO_CONFIRM);
            } else {
                move(tx, disposal, DisposalState.IN_PROGRESS, DisposalState.TO_CONFIRM);
            }
            tx.mapper(DisposalMapper.class).done(disposalId, evidence.strip(), actor.login(), clock.instant());
            record(tx, actor, "disposal.done", disposal, Map.of("evidence", evidence.strip()));
            return null;
        });
    }

    /** Confirms what somebody else reported; the last follow-up of a public visit closes the visit. */
    public void confirm(Actor actor, long disposalId) {
        actor.require(Permission.REVIEW_FINDING);
        database.write(tx -> {
            Disposal disposal = byId(tx, disposalId);
            if (disposal.doneBy() != null) {
                actor.requireOtherThan(disposal.doneBy(), Messages.text("disposal.step.confirm"));
            }
            move(tx, disposal, DisposalState.TO_CONFIRM, DisposalState.CLOSED);
            tx.mapper(DisposalMapper.class).closed(disposalId, actor.login(), clock.instant());
            journal.record(tx, Change.inside(actor.login(), "disposal.close", "disposal", disposal.uuid(), Map.of())
                    .reported(Map.of("code", disposal.targetCode(), "item", disposal.item(), "measure",
                            disposal.measure().name(), "evidence", disposal.evidence())));
            closeIfDone(tx, visits.byId(tx, disposal.visitId()));
            return null;
        });
    }

    /** Closes a public visit that has no open follow-up. */
    public void closeIfDone(Tx tx, Visit visit) {
        if (visit.state() == VisitState.PUBLISHED && tx.mapper(DisposalMapper.class).openOfVisit(visit.id()) == 0) {
            visits.close(tx, visit);
        }
    }

    /** A page of follow-ups, the most urgent first. */
    public Page<Disposal> page(DisposalFilter filter, PageRequest request) {
        boolean openOnly = filter == DisposalFilter.OPEN;
        return database.read(tx -> {
            DisposalMapper mapper = tx.mapper(DisposalMapper.class);
            return new Page<>(mapper.page(openOnly, request), mapper.count(openOnly), request.offset());
        });
    }

    /** All that are not closed, the most urgent first. */
    public List<Disposal> open(Tx tx) {
        return tx.mapper(DisposalMapper.class).open();
    }

    /** The follow-ups of a visit. */
    public List<Disposal> ofVisit(long visitId) {
        return database.read(tx -> tx.mapper(DisposalMapper.class).ofVisit(visitId));
    }

    /** One follow-up. */
    public Disposal byId(long disposalId) {
        return database.read(tx -> byId(tx, disposalId));
    }

    /** What was done with a follow-up, oldest first. */
    public List<AuditEntry> history(Disposal disposal) {
        return database.read(tx -> journal.history(tx, "disposal", disposal.uuid()));
    }

    private Disposal byId(Tx tx, long disposalId) {
        return Objects.requireNonNull(tx.mapper(DisposalMapper.class).byId(disposalId));
    }

    private void move(Tx tx, Disposal disposal, DisposalState from, DisposalState to) {
        if (tx.mapper(DisposalMapper.class).move(disposal.id(), from, to) == 0) {
            throw new AppException("disposal.state", disposal.targetName(), Messages.of(disposal.state()),
                    Messages.of(from));
        }
    }

    private void record(Tx tx, Actor actor, String action, Disposal disposal, Map<String, ?> detail) {
        journal.record(tx, Change.inside(actor.login(), action, "disposal", disposal.uuid(), detail));
    }

    /** The day that was set with the finding; for a lead, the workdays of the procedure; else the office's own limit. */
    private @Nullable LocalDate deadline(Tx tx, Finding problem) {
        LocalDate today = LocalDate.now(clock);
        if (problem.deadline() != null) {
            return problem.deadline();
        }
        return problem.measure() == Measure.REFER_LEAD
                ? calendar.after(today, offices.number(tx, "lead.workdays", today)).date()
                : today.plusDays(offices.number(tx, "disposal.days", today));
    }
}
