package cn.shuangsuiji.inspection;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Entering what was found, and its review by another person. A draft is kept at every pause, complete or not; nothing is
/// handed in while an item has no answer, and no problem is approved without something following it.
public final class FindingService {
    private final Database database;
    private final Journal journal;
    private final Visits visits;
    private final ResultCodes codes;
    private final ProblemSink problems;
    private final Clock clock;

    public FindingService(Database database, Journal journal, Visits visits, ResultCodes codes, ProblemSink problems,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.visits = visits;
        this.codes = codes;
        this.problems = problems;
        this.clock = clock;
    }

    /** What has been entered so far; the last hand-in where nothing is being entered. */
    public FindingDraft draft(long visitId) {
        return database.read(tx -> {
            Visit visit = visits.byId(tx, visitId);
            List<Finding> findings = visits.findings(tx, visitId);
            return visit.draft() != null ? Json.read(visit.draft(), FindingDraft.class) : entered(visit, findings);
        });
    }

    /**
     * Keeps what has been entered so far, complete or not.
     *
     * @throws AppException when the visit is past entering
     */
    public void keep(Actor actor, long visitId, FindingDraft draft) {
        actor.require(Permission.ENTER_FINDING);
        database.write(tx -> {
            Visit visit = enterable(tx, visitId);
            if (visit.state() != VisitState.ENTERING) {
                visits.move(tx, visit, visit.state(), VisitState.ENTERING);
                journal.record(tx, change(actor, "finding.begin", visit, Map.of()));
            }
            tx.mapper(VisitMapper.class).keepDraft(visitId, Json.line(draft), clock.instant());
            return null;
        });
    }

    /** Why this draft cannot be handed in yet, in the order of the page; empty when it can. */
    public List<AppException> missing(long visitId, FindingDraft draft) {
        return database.read(tx -> rules(tx, visits.byId(tx, visitId)).missing(draft));
    }

    /**
     * Hands findings in for review.
     *
     * @throws AppException with the first thing that is missing; the draft stays kept
     */
    public void submit(Actor actor, long visitId, FindingDraft draft) {
        actor.require(Permission.ENTER_FINDING);
        database.write(tx -> {
            Visit visit = enterable(tx, visitId);
            List<AppException> missing = rules(tx, visit).missing(draft);
            if (!missing.isEmpty()) {
                throw missing.getFirst();
            }
            VisitMapper mapper = tx.mapper(VisitMapper.class);
            mapper.entered(visitId, LocalDate.parse(draft.inspectedOn().strip()),
                    draft.methods().stream().map(CheckMethod::name).collect(Collectors.joining(",")), draft,
                    actor.login(), clock.instant());
            for (Finding finding : visits.findings(tx, visitId)) {
                Answer answer = draft.answer(finding.item()).orElse(Answer.empty(finding.item()));
                mapper.answer(visitId, answer,
                        answer.resultCode() == null ? null : codes.find(answer.resultCode()).orElse(null));
            }
            visits.move(tx, visit, visit.state(), VisitState.TO_REVIEW);
            journal.record(tx, change(actor, "finding.submit", visit, Map.of("draft", draft)));
            return null;
        });
    }

    /**
     * Approves what somebody else entered; its problems get their follow-ups in the same transaction.
     *
     * @throws AppException when the reviewer entered it
     */
    public void approve(Actor actor, long visitId) {
        actor.require(Permission.REVIEW_FINDING);
        database.write(tx -> {
            Visit visit = reviewable(tx, actor, visitId);
            List<Finding> findings = visits.findings(tx, visitId);
            tx.mapper(VisitMapper.class).reviewed(visitId, actor.login(), clock.instant());
            visits.move(tx, visit, VisitState.TO_REVIEW, VisitState.REVIEWED);
            journal.record(tx, change(actor, "finding.approve", visit, Map.of()).reported(report(visit, findings)));
            List<Finding> wrong = findings.stream().filter(finding -> Boolean.TRUE.equals(finding.problem())).toList();
            if (!wrong.isEmpty()) {
                problems.opened(tx, actor, visits.byId(tx, visitId), wrong);
            }
            return null;
        });
    }

    /** Gives findings back to whoever entered them, with the reason. */
    public void giveBack(Actor actor, long visitId, String reason) {
        actor.require(Permission.REVIEW_FINDING);
        if (reason.isBlank()) {
            throw new AppException("inspection.return.reason");
        }
        database.write(tx -> {
            Visit visit = reviewable(tx, actor, visitId);
            VisitMapper mapper = tx.mapper(VisitMapper.class);
            mapper.keepDraft(visitId, Json.line(entered(visit, visits.findings(tx, visitId))), clock.instant());
            mapper.returned(visitId, reason.strip());
            visits.move(tx, visit, VisitState.TO_REVIEW, VisitState.ENTERING);
            journal.record(tx, change(actor, "finding.return", visit, Map.of("reason", reason.strip())));
            return null;
        });
    }

    private FindingRules rules(Tx tx, Visit visit) {
        return new FindingRules(visit, visits.findings(tx, visit.id()), codes, LocalDate.now(clock));
    }

    private Visit enterable(Tx tx, long visitId) {
        Visit visit = visits.byId(tx, visitId);
        if (visit.state() != VisitState.TO_INSPECT && visit.state() != VisitState.ENTERING) {
            throw new AppException("inspection.state", visit.name(), Messages.of(visit.state()),
                    Messages.of(VisitState.TO_INSPECT));
        }
        return visit;
    }

    private Visit reviewable(Tx tx, Actor actor, long visitId) {
        Visit visit = visits.byId(tx, visitId);
        if (visit.state() != VisitState.TO_REVIEW) {
            throw new AppException("inspection.state", visit.name(), Messages.of(visit.state()),
                    Messages.of(VisitState.TO_REVIEW));
        }
        actor.requireOtherThan(Objects.requireNonNull(visit.enteredBy()), Messages.text("inspection.step.review"));
        return visit;
    }

    private static FindingDraft entered(Visit visit, List<Finding> findings) {
        List<CheckMethod> methods = visit.methods().isEmpty()
                ? List.of()
                : Arrays.stream(visit.methods().split(",")).map(CheckMethod::valueOf).toList();
        return new FindingDraft(visit.inspectedOn() == null ? "" : visit.inspectedOn().toString(), methods,
                visit.signature(), visit.obstacle(), visit.note(), visit.bulk(),
                findings.stream()
                        .map(finding -> new Answer(finding.item(), finding.resultCode(), finding.note(),
                                finding.measure(), finding.deadline() == null ? null : finding.deadline().toString()))
                        .toList());
    }

    private static Map<String, ?> report(Visit visit, List<Finding> findings) {
        return Map.of("code", visit.code(), "name", visit.name(), "inspectedOn", String.valueOf(visit.inspectedOn()),
                "obstacle", visit.obstacle() == null ? "" : visit.obstacle().name(), "details",
                findings.stream().map(finding -> Map.of("item", finding.item(), "name", finding.name(), "resultCode",
                        finding.resultCode() == null ? "" : finding.resultCode(), "result",
                        finding.resultText() == null ? "" : finding.resultText())).toList());
    }

    private static Change change(Actor actor, String action, Visit visit, Map<String, ?> detail) {
        return Change.inside(actor.login(), action, "visit", visit.uuid(), detail);
    }
}
