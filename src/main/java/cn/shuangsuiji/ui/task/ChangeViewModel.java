package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.DateRange;
import cn.shuangsuiji.assignment.Leave;
import cn.shuangsuiji.assignment.Replacement;
import cn.shuangsuiji.assignment.SeatConcerned;
import cn.shuangsuiji.assignment.SeatReport;
import cn.shuangsuiji.assignment.Substitution;
import cn.shuangsuiji.assignment.UnusableReason;
import cn.shuangsuiji.assignment.Vacancy;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.draw.DrawnRow;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// 递补, 换人, 请假 on a task's page. Belongs to the window's thread, but for what is named a job.
final class ChangeViewModel {
    private final App app;
    private final Actor actor;
    private final TaskViewModel task;
    private final LatestWork reading;

    ChangeViewModel(App app, Actor actor, TaskViewModel task, Workplace window) {
        this.app = app;
        this.actor = actor;
        this.task = task;
        reading = window.background().latest();
    }

    /** Why nothing can be changed now. */
    Optional<String> obstacle() {
        TaskState state = task.facts().task().state();
        if (state == TaskState.DRAWN) {
            return Optional.of(Messages.text("ui.task.change.early"));
        }
        return state == TaskState.ASSIGNED || state == TaskState.RUNNING
                ? task.draw().forbidden(Permission.DRAW)
                : Optional.of(Messages.text("ui.task.change.waits", Messages.of(state)));
    }

    /** Reads a drawn target's team with the reasons; nothing before the assignment. */
    void readTeam(DrawnRow row, Consumer<List<TeamSeat>> shown) {
        if (!row.team().isEmpty()) {
            long id = taskId();
            reading.run(BackgroundWork.quiet(_ -> seats(app.assignments.explain(id, row.code()))).onSuccess(shown));
        }
    }

    /** The people who have seats in this task, by name. */
    void readPeople(Consumer<List<Inspector>> shown) {
        long id = taskId();
        reading.run(BackgroundWork.quiet(_ -> app.assignments.seats(id).stream().map(seat -> seat.inspector())
                .distinct().sorted().flatMap(code -> app.catalog.inspector(code).stream())
                .map(file -> file.inspector()).toList()).onSuccess(shown));
    }

    /** A substitution: a job for the second person's dialog. */
    Function<Credentials, Substitution> substitution(DrawnRow row, UnusableReason reason, String note) {
        long id = taskId();
        return second -> app.changes.substitute(actor,
                app.accounts.second(actor, second.name(), second.password(), Permission.APPROVE,
                        Messages.text("ui.task.substitute.step")),
                id, row.code(), reason, note);
    }

    /** Says who takes a target's place. */
    void substituted(DrawnRow row, Substitution change) {
        String names = change.teams().keySet().stream()
                .map(code -> app.catalog.target(code).map(target -> target.name()).orElse(code))
                .collect(Collectors.joining(Messages.text("base.comma")));
        task.changed(names.isEmpty()
                ? Messages.text("ui.task.substitute.exhausted", row.name())
                : Messages.text("ui.task.substitute.done", row.name(), names));
    }

    /** A seat's drawing: a job for the decider's dialog. */
    Function<Credentials, Replacement> replacement(Vacancy vacancy, String note) {
        long id = taskId();
        return second -> app.changes.replace(actor, decider(second), id, vacancy, note);
    }

    /** Says who takes a seat. */
    void replaced(TeamSeat seat, Replacement change) {
        task.changed(Messages.text("ui.task.seat.done", seat.name(), name(change.in())));
    }

    /** Which seats somebody's leave concerns: a job. */
    List<SeatConcerned> concerned(String inspector, DateRange days) {
        return app.changes.concerned(inspector, days);
    }

    /** Somebody's leave: a job for the decider's dialog. */
    Function<Credentials, List<Replacement>> leave(Leave leave) {
        return second -> app.changes.leave(actor, decider(second), leave);
    }

    /** Says how many seats changed hands. */
    void left(String name, List<Replacement> changes) {
        task.changed(Messages.text("ui.task.leave.done", name, changes.size()));
    }

    private Actor decider(Credentials second) {
        return app.accounts.second(actor, second.name(), second.password(), Permission.APPROVE,
                Messages.text("ui.task.seat.step"));
    }

    private List<TeamSeat> seats(List<SeatReport> reports) {
        return Objects.requireNonNull(app.assignments.named(names -> {
            List<TeamSeat> seats = new ArrayList<>();
            for (SeatReport report : reports) {
                String code = report.holder();
                seats.add(new TeamSeat(seats.size(), Messages.of(report.seat().role()), code,
                        names.inspector().apply(code), rank(code), report.sentences(names)));
            }
            return seats;
        }));
    }

    private Rank rank(String inspector) {
        return app.catalog.inspector(inspector).map(file -> Rank.of(file.inspector().position())).orElse(Rank.STAFF);
    }

    private String name(String inspector) {
        return app.catalog.inspector(inspector).map(file -> file.inspector().name()).orElse(inspector);
    }

    private long taskId() {
        return task.facts().task().id();
    }
}
