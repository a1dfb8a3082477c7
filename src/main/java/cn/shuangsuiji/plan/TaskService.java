package cn.shuangsuiji.plan;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tasks: made from a line of a public plan, approved by another person, known to the platform by a number. Later steps
/// belong to later features, which move the task's state through {@link #advance} in their own transaction.
public final class TaskService {
    private static final Pattern PLATFORM_NUMBER = Pattern.compile("[0-9A-Za-z._-]{6,40}");

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final PlanService plans;
    private final Ids ids;
    private final Clock clock;

    public TaskService(Database database, Journal journal, OfficeService offices, PlanService plans, Ids ids,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.plans = plans;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a task from a line of a plan that is public.
     *
     * @throws AppException when the plan is not public yet, or the days lie outside the line's period
     */
    public InspectionTask create(Actor actor, NewTask task) {
        actor.require(Permission.PLAN);
        return database.write(tx -> {
            PlanLine line = plans.line(tx, task.lineId());
            AnnualPlan plan = plans.plan(tx, line.planId());
            if (plan.state() != PlanState.PUBLISHED) {
                throw new AppException("plan.task.unpublished", plan.title(), Messages.of(plan.state()));
            }
            LineContent content = line.content();
            if (task.inspectFrom().isBefore(content.from()) || task.inspectTo().isAfter(content.to())
                    || task.inspectTo().isBefore(task.inspectFrom())) {
                throw new AppException("plan.task.period", task.inspectFrom(), task.inspectTo(), content.from(),
                        content.to());
            }
            String uuid = ids.next();
            String number = Messages.text("plan.task.number", Integer.toString(plan.year()),
                    "%03d".formatted(offices.nextNumber(tx, "task", plan.year())));
            tx.mapper(TaskMapper.class).add(uuid, number, task, LineJson.write(content), actor.login());
            journal.record(tx, Change.inside(actor.login(), "task.create", "task", uuid,
                    Map.of("number", number, "line", line.uuid())));
            return Objects.requireNonNull(tx.mapper(TaskMapper.class).byUuid(uuid)).task();
        });
    }

    /** Approves a draft task; the approver is never its planner. */
    public void approve(Actor actor, long taskId) {
        actor.require(Permission.APPROVE);
        database.write(tx -> {
            InspectionTask task = task(tx, taskId);
            actor.requireOtherThan(task.planner(), Messages.text("plan.step.approve"));
            tx.mapper(TaskMapper.class).approved(taskId, actor.login());
            advance(tx, task, TaskState.DRAFT, TaskState.APPROVED,
                    Change.inside(actor.login(), "task.approve", "task", task.uuid(), Map.of("number", task.number())));
            return null;
        });
    }

    /**
     * Enters the platform's number. When the province authorised this very number, the authorisation's sealed digest comes
     * with it; otherwise the number counts as typed in.
     *
     * @throws AppException when the number is malformed, another task's, outside its days, or the draw is already committed
     */
    public InspectionTask register(Actor actor, long taskId, String platformNumber) {
        actor.require(Permission.PLAN);
        String number = platformNumber.strip();
        if (!PLATFORM_NUMBER.matcher(number).matches()) {
            throw new AppException("plan.platform.form", number);
        }
        return database.write(tx -> {
            InspectionTask task = task(tx, taskId);
            TaskMapper mapper = tx.mapper(TaskMapper.class);
            TaskMapper.@Nullable Row other = mapper.byPlatformNumber(number);
            if (other != null && other.id() != taskId) {
                throw new AppException("plan.platform.taken", number, other.number());
            }
            if (task.platformNumber() != null) {
                throw new AppException("plan.platform.already", task.number(), task.platformNumber());
            }
            Authorisation authorisation = mapper.authorisation(number);
            if (authorisation != null) {
                within(authorisation);
                mapper.use(number, taskId);
            }
            mapper.register(taskId, number, authorisation == null ? NumberSource.TYPED : NumberSource.AUTHORISATION,
                    authorisation == null ? null : authorisation.sealedSha256());
            journal.record(tx, Change.inside(actor.login(), "task.register", "task", task.uuid(),
                    Map.of("platformNumber", number, "authorised", authorisation != null)));
            return task(tx, taskId);
        });
    }

    /** Keeps an authorisation that came in a verified package; one that is here already stays as it is. */
    public void authorise(Tx tx, Authorisation authorisation) {
        tx.mapper(TaskMapper.class).authorise(authorisation, clock.instant());
    }

    /** Authorisations that came from the province, used or not. */
    public List<Authorisation> authorisations() {
        return database.read(tx -> tx.mapper(TaskMapper.class).authorisations());
    }

    /** Gives a task up; it stays with its reason. Not once inspectors are on their way. */
    public void giveUp(Actor actor, long taskId, String reason) {
        actor.require(Permission.PLAN);
        if (reason.isBlank()) {
            throw new AppException("plan.void.reason");
        }
        database.write(tx -> {
            InspectionTask task = task(tx, taskId);
            if (task.state().atLeast(TaskState.RUNNING) || task.state() == TaskState.VOID) {
                throw new AppException("plan.void.late", task.number(), Messages.of(task.state()));
            }
            tx.mapper(TaskMapper.class).voided(taskId, reason.strip());
            journal.record(tx, Change.inside(actor.login(), "task.void", "task", task.uuid(),
                    Map.of("reason", reason.strip())));
            return null;
        });
    }

    /**
     * Moves a task one step on, with its change in the journal.
     *
     * @throws AppException when the task is not where the step begins
     */
    public void advance(Tx tx, InspectionTask task, TaskState from, TaskState to, Change change) {
        if (tx.mapper(TaskMapper.class).move(task.id(), from, to) == 0) {
            throw new AppException("plan.task.state", task.number(), Messages.of(task.state()), Messages.of(from));
        }
        journal.record(tx, change);
    }

    /** All tasks, newest first. */
    public List<InspectionTask> tasks() {
        return database.read(tx -> tx.mapper(TaskMapper.class).tasks().stream().map(TaskMapper.Row::task).toList());
    }

    /** One task. */
    public InspectionTask task(long taskId) {
        return database.read(tx -> task(tx, taskId));
    }

    /** As {@link #task(long)}, inside a transaction. */
    public InspectionTask task(Tx tx, long taskId) {
        TaskMapper.@Nullable Row row = tx.mapper(TaskMapper.class).task(taskId);
        return Objects.requireNonNull(row).task();
    }

    private void within(Authorisation authorisation) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(authorisation.validFrom()) || today.isAfter(authorisation.validTo())) {
            throw new AppException("plan.platform.days", authorisation.platformNumber(), authorisation.validFrom(),
                    authorisation.validTo());
        }
        if (authorisation.taskId() != null) {
            throw new AppException("plan.platform.used", authorisation.platformNumber());
        }
    }
}
