package cn.shuangsuiji.inspection;

import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Sends the teams out: from drawn targets and filled seats to visits, each with the number of its notice. And ends a
/// task when every one of its visits is closed.
public final class DispatchService {
    private final Database database;
    private final Journal journal;
    private final TaskService tasks;
    private final DrawService draws;
    private final AssignmentService assignments;
    private final Visits visits;
    private final VisitOpening opening;
    private final Clock clock;

    /** Where the drawn and the seats come from. */
    public record Sources(TaskService tasks, DrawService draws, AssignmentService assignments) {}

    public DispatchService(Database database, Journal journal, Sources sources, Visits visits, VisitOpening opening,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.tasks = sources.tasks();
        this.draws = sources.draws();
        this.assignments = sources.assignments();
        this.visits = visits;
        this.opening = opening;
        this.clock = clock;
    }

    /** Opens a visit for every drawn target, with its team and its notice's number. */
    public List<Visit> dispatch(Actor actor, long taskId) {
        actor.require(Permission.DRAW);
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            Map<String, List<SeatFilled>> seats = assignments.seats(tx, taskId).stream()
                    .collect(Collectors.groupingBy(SeatFilled::visit));
            Map<String, InspectionItem> items = opening.items(tx, task);
            List<DrawnTarget> drawn = draws.drawn(tx, taskId);
            for (int i = 0; i < drawn.size(); i++) {
                Visit visit = opening.open(tx, actor.login(), task, drawn.get(i), i + 1);
                opening.addItems(tx, visit, drawn.get(i), items);
                opening.putTeam(tx, visit, seats.getOrDefault(visit.code(), List.of()));
            }
            tasks.advance(tx, task, TaskState.ASSIGNED, TaskState.RUNNING, Change.inside(actor.login(), "task.dispatch",
                    "task", task.uuid(), Map.of("visits", drawn.size())));
            return visits.ofTask(tx, taskId);
        });
    }

    /** Notes that all visits of a task that were not yet notified have been, on this day. */
    public int notified(Actor actor, long taskId, LocalDate on) {
        actor.require(Permission.ENTER_FINDING);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new AppException("inspection.notified.future", on);
        }
        return database.write(tx -> {
            List<Visit> waiting = visits.ofTask(tx, taskId).stream()
                    .filter(visit -> visit.state() == VisitState.TO_NOTIFY).toList();
            for (Visit visit : waiting) {
                visits.move(tx, visit, VisitState.TO_NOTIFY, VisitState.TO_INSPECT);
                tx.mapper(VisitMapper.class).notified(visit.id(), on);
                journal.record(tx, Change.inside(actor.login(), "visit.notify", "visit", visit.uuid(),
                        Map.of("on", on.toString())));
            }
            return waiting.size();
        });
    }

    /**
     * Ends a task. A visit is closed only when its result is public and all its follow-ups are, so nothing of a finished
     * task is left open.
     *
     * @throws AppException while a visit is open, with how many stand where; or when the task is not under way
     */
    public void finish(Actor actor, long taskId) {
        actor.require(Permission.PLAN);
        database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            Map<VisitState, Long> open = visits.ofTask(tx, taskId).stream()
                    .filter(visit -> visit.state() != VisitState.CLOSED).collect(Collectors.groupingBy(Visit::state,
                            () -> new EnumMap<>(VisitState.class), Collectors.counting()));
            if (!open.isEmpty()) {
                throw new AppException("inspection.finish.open", task.number(),
                        open.values().stream().mapToLong(Long::longValue).sum(),
                        open.entrySet().stream()
                                .map(entry -> Messages.text("inspection.finish.where", Messages.of(entry.getKey()),
                                        entry.getValue()))
                                .collect(Collectors.joining(Messages.text("base.comma"))));
            }
            tasks.advance(tx, task, TaskState.RUNNING, TaskState.DONE, Change.inside(actor.login(), "task.finish",
                    "task", task.uuid(), Map.of("number", task.number())));
            return null;
        });
    }
}
