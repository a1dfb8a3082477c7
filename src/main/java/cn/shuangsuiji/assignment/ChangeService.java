package cn.shuangsuiji.assignment;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.AbsenceService;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.AttemptState;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Changes after the assignment: 递补, 换人, 请假. Each needs a reason and a second person, is one transaction, stands in the
/// record, the log and the outbox, and has an outcome that nobody chose.
public final class ChangeService {
    private final Database database;
    private final Journal journal;
    private final TaskService tasks;
    private final DrawService draws;
    private final CatalogService catalog;
    private final AbsenceService absences;
    private final FieldWork field;
    private final Ids ids;
    private final Clock clock;

    /** Where tasks, draws and lists come from, and the visits that changes reach. */
    public record Sources(TaskService tasks, DrawService draws, CatalogService catalog, AbsenceService absences,
            FieldWork field) {}

    public ChangeService(Database database, Journal journal, Sources sources, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.tasks = sources.tasks();
        this.draws = sources.draws();
        this.catalog = sources.catalog();
        this.absences = sources.absences();
        this.field = sources.field();
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A drawn target cannot be inspected: the next ticket of each of its cells takes its place.
     *
     * @param approver another person, who agrees
     * @param note why, in words
     * @throws AppException when it was inspected already, was replaced before, or a substitute finds no team
     */
    public Substitution substitute(Actor actor, Actor approver, long taskId, String target, UnusableReason reason,
            String note) {
        actor.require(Permission.DRAW);
        approver.require(Permission.APPROVE);
        approver.requireOtherThan(actor.login(), Messages.text("assignment.step.substitute"));
        requireNote(note);
        return database.write(tx -> {
            InspectionTask task = openTask(tx, taskId);
            field.requireNotInspected(tx, task, target);
            OpenDraw open = OpenDraw.of(tx, draws.latest(tx, taskId), OfficeNames.of(tx, catalog));
            Substitution change = open.draw().substitute(head(open, actor, approver,
                    role -> role.permissions().contains(Permission.APPROVE)), target, reason);
            OpenDraw.substitutes(change).forEach((code, items) -> {
                DrawnTarget substitute = draws.addDrawn(tx, open.attempt(), code, items);
                send(tx, actor.login(), task, open, substitute);
            });
            keep(tx, task, open, change, new Said("draw.substitute", note, actor, approver));
            return change;
        });
    }

    /**
     * Draws one seat again.
     *
     * @param approver who decides by the holder's rank: a head of the office, neither the actor nor the holder
     * @throws AppException when the visit's results were entered, or nobody is eligible; the sentence says who is out, why,
     *     and what would cure it
     */
    public Replacement replace(Actor actor, Actor approver, long taskId, Vacancy vacancy, String note) {
        requireDecider(actor, approver);
        requireNote(note);
        return database.write(tx -> {
            InspectionTask task = openTask(tx, taskId);
            OpenDraw open = OpenDraw.of(tx, draws.latest(tx, taskId), OfficeNames.of(tx, catalog));
            return replace(tx, task, open, vacancy, new Said("draw.seat", note, actor, approver));
        });
    }

    /** The seats of a person in all tasks under way whose visits are not entered yet, in the order they would be drawn. */
    public List<SeatConcerned> concerned(String inspector, DateRange days) {
        List<InspectionTask> running = running();
        return database.read(tx -> concerned(tx, running, inspector, days));
    }

    /**
     * Somebody goes on leave: notes it in the list of people, and draws again every seat for which too few days would be
     * left; all other seats are kept. One transaction for all tasks.
     */
    public List<Replacement> leave(Actor actor, Actor approver, Leave leave) {
        requireDecider(actor, approver);
        requireNote(leave.note());
        List<InspectionTask> running = running();
        return database.write(tx -> {
            absences.add(tx, actor, new Absence(leave.inspector(), leave.days().from(), leave.days().to(),
                    leave.note().strip()));
            List<Replacement> replacements = new ArrayList<>();
            for (SeatConcerned seat : concerned(tx, running, leave.inspector(), leave.days())) {
                if (seat.vacated()) {
                    OpenDraw open = OpenDraw.of(tx, draws.latest(tx, seat.taskId()), OfficeNames.of(tx, catalog));
                    replacements.add(replace(tx, tasks.task(tx, seat.taskId()), open,
                            new Vacancy(seat.target(), seat.seat(), VacancyReason.LEAVE, leave.days(), leave.rank()),
                            new Said("draw.seat", leave.note(), actor, approver)));
                }
            }
            return replacements;
        });
    }

    /** A task's changes, oldest first. */
    public List<LoggedChange> changes(long taskId) {
        return database.read(tx -> {
            ChangeWords words = new ChangeWords(OfficeNames.of(tx, catalog));
            return draws.attempts(tx, taskId).stream()
                    .flatMap(attempt -> tx.mapper(ChangeMapper.class).ofAttempt(attempt.id()).stream())
                    .map(words::logged).toList();
        });
    }

    /** How often a task's draw was changed. */
    public ChangeCounts counts(long taskId) {
        return database.read(tx -> counts((int) draws.attempts(tx, taskId).stream()
                .filter(attempt -> attempt.state() == AttemptState.SUPERSEDED).count(),
                tx.mapper(ChangeMapper.class).ofTask(taskId)));
    }

    /** How often draws were changed in all tasks whose inspections begin in a year. */
    public ChangeCounts countsOfYear(int year) {
        int redraws = draws.redraws(year);
        return database.read(tx -> counts(redraws, tx.mapper(ChangeMapper.class).ofYear(year)));
    }

    /** What a change's people said and who they were. */
    private record Said(String action, String note, Actor actor, Actor approver) {}

    private Replacement replace(Tx tx, InspectionTask task, OpenDraw open, Vacancy vacancy, Said said) {
        if (!field.isOpen(tx, task, vacancy.target())) {
            throw new AppException("assignment.change.entered",
                    OfficeNames.of(tx, catalog).target().apply(vacancy.target()));
        }
        List<String> team = open.draw().teams().team(vacancy.target());
        if (vacancy.seat() >= 0 && vacancy.seat() < team.size()) {
            String holder = catalog.inspector(tx, team.get(vacancy.seat())).map(file -> file.inspector().name())
                    .orElse("");
            if (holder.equals(said.approver().name())) {
                throw new AppException("assignment.change.self", holder);
            }
        }
        Replacement change = open.draw().replace(
                head(open, said.actor(), said.approver(), role -> role == Role.DIRECTOR), vacancy);
        DrawnTarget target = draws.drawn(tx, task.id()).stream()
                .filter(drawn -> drawn.code().equals(vacancy.target())).findFirst().orElseThrow();
        send(tx, said.actor().login(), task, open, target);
        keep(tx, task, open, change, said);
        return change;
    }

    private void send(Tx tx, String who, InspectionTask task, OpenDraw open, DrawnTarget target) {
        List<SeatFilled> seats = open.seats(target.code());
        SeatMapper mapper = tx.mapper(SeatMapper.class);
        seats.forEach(seat -> mapper.put(open.attempt().id(), seat));
        field.send(tx, who, task, target, seats);
    }

    private void keep(Tx tx, InspectionTask task, OpenDraw open, DrawChange change, Said said) {
        Map<String, ?> content = open.chain(change);
        String kind = change instanceof Substitution ? Substitution.KIND : Replacement.KIND;
        tx.mapper(ChangeMapper.class).add(open.attempt().id(), new ChangeMapper.Row(ids.next(), change.head().seq(),
                kind, change.target(), Json.line(content), said.note().strip(), said.actor().login(),
                said.approver().login(), change.head().at()));
        journal.record(tx, Change.inside(said.actor().login(), said.action(), "draw", open.attempt().uuid(),
                Map.of("change", content, "note", said.note().strip())).with(said.approver().login())
                .reported(Map.of("task", task.number(), "attempt", open.attempt().attempt(), "change", content)));
    }

    private List<SeatConcerned> concerned(Tx tx, List<InspectionTask> running, String inspector, DateRange days) {
        List<SeatConcerned> seats = new ArrayList<>();
        Names names = OfficeNames.of(tx, catalog);
        for (InspectionTask task : running) {
            ChangedTeams teams = OpenDraw.of(tx, draws.latest(tx, task.id()), names).draw().teams();
            for (String visit : teams.visits()) {
                int seat = teams.team(visit).indexOf(inspector);
                VisitNeed need = teams.need(visit);
                if (seat >= 0 && field.isOpen(tx, task, visit)) {
                    Candidate away = new Vacancy(visit, seat, VacancyReason.LEAVE, days, Rank.STAFF)
                            .without(teams.person(inspector));
                    seats.add(new SeatConcerned(task.id(), task.title(), visit, names.target().apply(visit), seat,
                            need.seats().get(seat).role(), need.period(), need.period().daysWithin(List.of(days)) > 0
                                    && Exclusion.of(away, need, need.seats().get(seat)).contains(Exclusion.ABSENT)));
                }
            }
        }
        return seats;
    }

    private List<InspectionTask> running() {
        return tasks.tasks().stream().filter(task -> isOpen(task.state())).toList();
    }

    private InspectionTask openTask(Tx tx, long taskId) {
        InspectionTask task = tasks.task(tx, taskId);
        if (task.state() == TaskState.DRAWN) {
            throw new AppException("assignment.change.early");
        }
        if (!isOpen(task.state())) {
            throw new AppException("assignment.change.state", task.number(), Messages.of(task.state()));
        }
        return task;
    }

    private static boolean isOpen(TaskState state) {
        return state == TaskState.ASSIGNED || state == TaskState.RUNNING;
    }

    private static void requireDecider(Actor actor, Actor approver) {
        actor.require(Permission.DRAW);
        approver.requireOtherThan(actor.login(), Messages.text("assignment.step.seat"));
        if (!approver.roles().contains(Role.DIRECTOR)) {
            throw new AppException("assignment.change.director", approver.name());
        }
    }

    private static void requireNote(String note) {
        if (note.isBlank()) {
            throw new AppException("assignment.change.note");
        }
    }

    private ChangeHead head(OpenDraw open, Actor actor, Actor approver, Predicate<Role> entitled) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new ChangeHead(open.next(), role(actor, role -> role.permissions().contains(Permission.DRAW)),
                role(approver, entitled), now);
    }

    private static Role role(Actor actor, Predicate<Role> entitled) {
        return actor.roles().stream().sorted().filter(entitled).findFirst().orElseThrow();
    }

    private static ChangeCounts counts(int redraws, List<ChangeMapper.KindCount> kinds) {
        return new ChangeCounts(redraws, count(kinds, Substitution.KIND), count(kinds, Replacement.KIND));
    }

    private static int count(List<ChangeMapper.KindCount> kinds, String kind) {
        return kinds.stream().filter(count -> count.kind().equals(kind)).mapToInt(ChangeMapper.KindCount::changes)
                .sum();
    }
}
