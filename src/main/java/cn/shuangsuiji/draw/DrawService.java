package cn.shuangsuiji.draw;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The steps of a draw, whose order is the security: freeze, commit, seed and draw. Each is one transaction, on the disk
/// and in the journal before anybody sees its outcome; none can be taken back, only followed by a redraw that says why.
public final class DrawService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final TaskService tasks;
    private final CatalogService catalog;
    private final InspectorPoolSource pool;
    private final DrawClock drawClock;

    /** What the steps stamp their work with. */
    public record DrawClock(Clock clock, Ids ids, Randomness randomness, String programVersion) {}

    public DrawService(Database database, Journal journal, OfficeService offices, TaskService tasks,
            CatalogService catalog, InspectorPoolSource pool, DrawClock drawClock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.tasks = tasks;
        this.catalog = catalog;
        this.pool = pool;
        this.drawClock = drawClock;
    }

    /** From how many, how many would be drawn, if the lists were frozen now. */
    public DrawPreview preview(long taskId) {
        return database.read(tx -> new TaskPopulation(tx, catalog, tasks.task(tx, taskId)).preview());
    }

    /**
     * Step 1: fixes who can be drawn and who can be sent.
     *
     * @throws AppException when the task is not approved, has no number of the platform while the office does not allow
     *     to draw first, or nobody is left to draw from
     */
    public DrawAttempt freeze(Actor actor, long taskId) {
        actor.require(Permission.DRAW);
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            requireRegistered(tx, task);
            TaskPopulation population = new TaskPopulation(tx, catalog, task);
            String text = population.population().text();
            String inspectors = pool.inspectors(tx, task);
            String rules = Json.line(Map.of("items", population.rules().json(), "assignment",
                    pool.terms(tx, task, population.items())));
            DrawMapper mapper = tx.mapper(DrawMapper.class);
            DrawAttempt before = mapper.latest(taskId);
            int number = before == null ? 1 : before.attempt() + 1;
            mapper.freeze(drawClock.ids().next(), taskId, number, text, inspectors, rules,
                    Json.line(population.preview()), actor.login(), now());
            DrawAttempt attempt = latest(tx, taskId);
            for (PopulationRow row : population.rows()) {
                mapper.addTarget(attempt.id(), row.id(), row.stratum(), String.join("|", row.items()),
                        Json.line(Objects.requireNonNull(population.snapshots().get(row.id()))));
            }
            tasks.advance(tx, task, TaskState.APPROVED, TaskState.FROZEN,
                    change(actor, "draw.freeze", attempt,
                            Map.of("attempt", number, "targets", population.rows().size(), "populationSha256",
                                    Sha256.hex(text), "inspectorsSha256", Sha256.hex(inspectors))));
            return attempt;
        });
    }

    /**
     * Step 2: commits to everything that was frozen, before a witness and before any seed exists.
     *
     * @throws AppException when the witness is the person who draws, or nothing is frozen
     */
    public DrawAttempt commit(Actor actor, Actor witness, long taskId) {
        actor.require(Permission.DRAW);
        witness.require(Permission.WITNESS_DRAW);
        witness.requireOtherThan(actor.login(), Messages.text("draw.step.witness"));
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            DrawAttempt frozen = require(tx, taskId, AttemptState.FROZEN);
            DrawPlan plan = plan(tx, task, frozen);
            tx.mapper(DrawMapper.class).commit(frozen.id(), plan.text(), plan.commitment(), actor.login(),
                    witness.login(), now());
            tasks.advance(tx, task, TaskState.FROZEN, TaskState.COMMITTED,
                    change(actor, "draw.commit", frozen, Map.of("commitment", plan.commitment()))
                            .with(witness.login()));
            return latest(tx, taskId);
        });
    }

    /**
     * Steps 3 and 4: the seed from digits that two people typed alike, and at once the draw.
     *
     * @throws AppException when the digits differ, are too few, the sealed number is not the one whose digest came with
     *     the authorisation, or nothing is committed
     */
    public DrawAttempt draw(Actor actor, long taskId, SeedEntry entry) {
        actor.require(Permission.DRAW);
        SeedInputs inputs = entry.agreed();
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            DrawAttempt committed = require(tx, taskId, AttemptState.COMMITTED);
            DrawPlan plan = DrawPlan.read(Objects.requireNonNull(committed.plan()));
            String sealed = plan.string("sealedSha256");
            if (sealed != null && !sealed.equals(Sha256.hex(inputs.sealedValue()))) {
                throw new AppException("draw.sealed.differs");
            }
            DrawResult result = Draw.draw(plan.rules(), Population.parse(committed.population()),
                    inputs.seed(plan.commitment()));
            keep(tx, committed, actor, inputs, result);
            tasks.advance(tx, task, TaskState.COMMITTED, TaskState.DRAWN,
                    change(actor, "draw.draw", committed,
                            Map.of("seed", result.seed().hex(), "source",
                                    inputs.source() == null ? "" : inputs.source(),
                                    "visits", result.visits().size(), "resultSha256", Sha256.hex(result.text())))
                            .reported(Map.of("task", task.number(), "platformNumber",
                                    task.platformNumber() == null ? "" : task.platformNumber(), "attempt",
                                    committed.attempt(), "commitment", plan.commitment(), "seed", result.seed().hex(),
                                    "visits", result.visits())));
            return latest(tx, taskId);
        });
    }

    /**
     * Gives up a drawn attempt for a new one, which begins at the freeze. The old one stays, with the reason.
     *
     * @param second a second person who agrees
     * @throws AppException when inspectors are already assigned, the reason is empty, or both are one person
     */
    public void redraw(Actor actor, Actor second, long taskId, String reason) {
        actor.require(Permission.DRAW);
        second.require(Permission.APPROVE);
        second.requireOtherThan(actor.login(), Messages.text("draw.step.redraw"));
        if (reason.isBlank()) {
            throw new AppException("draw.redraw.reason");
        }
        database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            DrawAttempt drawn = require(tx, taskId, AttemptState.DRAWN);
            tx.mapper(DrawMapper.class).supersede(drawn.id(), actor.login(), second.login(), reason.strip());
            tasks.advance(tx, task, TaskState.DRAWN, TaskState.APPROVED,
                    change(actor, "draw.redraw", drawn, Map.of("reason", reason.strip(), "attempt", drawn.attempt()))
                            .with(second.login())
                            .reported(Map.of("task", task.number(), "attempt", drawn.attempt(), "reason", reason)));
            return null;
        });
    }

    /** Digits from this computer, for an office without dice; the record will say so. */
    public String machineDigits() {
        return drawClock.randomness().digits(Seed.MIN_DIGITS);
    }

    /** The present attempt; empty before the first freeze. */
    public Optional<DrawAttempt> current(long taskId) {
        return database.read(tx -> Optional.ofNullable(tx.mapper(DrawMapper.class).latest(taskId)));
    }

    /** All attempts, oldest first. */
    public List<DrawAttempt> attempts(long taskId) {
        return database.read(tx -> tx.mapper(DrawMapper.class).attempts(taskId));
    }

    /** Everything an attempt could draw and whether it did, by code, as frozen. */
    public List<FrozenTarget> frozen(long attemptId) {
        return database.read(tx -> tx.mapper(DrawMapper.class).frozenTargets(attemptId));
    }

    /** The targets that the present attempt drew, by code; none before the draw. */
    public List<DrawnTarget> drawn(long taskId) {
        return database.read(tx -> drawn(tx, taskId));
    }

    /** As above, inside a transaction. */
    public List<DrawnTarget> drawn(Tx tx, long taskId) {
        DrawAttempt attempt = tx.mapper(DrawMapper.class).latest(taskId);
        return attempt == null
                ? List.of()
                : tx.mapper(DrawMapper.class).drawnTargets(attempt.id()).stream()
                        .map(row -> new DrawnTarget(row.code(), row.stratum(), List.of(row.drawn().split("\\|")),
                                Json.read(row.snapshot(), TargetSnapshot.class)))
                        .toList();
    }

    /** The present attempt, inside a transaction; a task in this state always has one. */
    public DrawAttempt latest(Tx tx, long taskId) {
        DrawAttempt attempt = tx.mapper(DrawMapper.class).latest(taskId);
        if (attempt == null) {
            throw new AppException("draw.attempt.none");
        }
        return attempt;
    }

    /** Keeps the text of assignment.json with the attempt. */
    public void keepAssignment(Tx tx, DrawAttempt attempt, String text) {
        tx.mapper(DrawMapper.class).keepAssignment(attempt.id(), text);
    }

    private DrawPlan plan(Tx tx, InspectionTask task, DrawAttempt frozen) {
        Map<?, ?> rules = Json.read(frozen.rules(), Map.class);
        DrawPlanBuilder builder = new DrawPlanBuilder(task.number(), frozen.attempt(),
                QuotaRules.read(rules.get("items")),
                frozen.population()).taskTitle(task.content().title()).inspectors(frozen.inspectors())
                .auditHead(journal.head(tx)).programVersion(drawClock.programVersion())
                .with("office", offices.current(tx).orElseThrow().name())
                .with("assignment", Objects.requireNonNull(rules.get("assignment")));
        if (task.platformNumber() != null) {
            builder.platformTaskNumber(task.platformNumber());
        }
        if (task.sealedSha256() != null) {
            builder.sealedSha256(task.sealedSha256());
        }
        return builder.build();
    }

    private void keep(Tx tx, DrawAttempt attempt, Actor actor, SeedInputs inputs, DrawResult result) {
        DrawMapper mapper = tx.mapper(DrawMapper.class);
        mapper.draw(attempt.id(), inputs.text(), result.text(), actor.login(), now());
        Map<String, String> itemsOf = new TreeMap<>();
        result.cells().forEach(cell -> cell.selected()
                .forEach(code -> itemsOf.merge(code, cell.item(), (items, item) -> items + "|" + item)));
        itemsOf.forEach((code, items) -> mapper.markDrawn(attempt.id(), code, items));
    }

    private void requireRegistered(Tx tx, InspectionTask task) {
        if (task.platformNumber() == null
                && !offices.parameter(tx, "draw.before.registration", "", LocalDate.now(drawClock.clock()))
                        .equals("yes")) {
            throw new AppException("draw.unregistered", task.number());
        }
    }

    private DrawAttempt require(Tx tx, long taskId, AttemptState state) {
        @Nullable
        DrawAttempt attempt = tx.mapper(DrawMapper.class).latest(taskId);
        if (attempt == null || attempt.state() != state) {
            throw new AppException("draw.attempt.state", Messages.of(state),
                    attempt == null ? "—" : Messages.of(attempt.state()));
        }
        return attempt;
    }

    private Instant now() {
        return drawClock.clock().instant();
    }

    private static Change change(Actor actor, String action, DrawAttempt attempt, Map<String, ?> detail) {
        return Change.inside(actor.login(), action, "draw", attempt.uuid(), detail);
    }
}
