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
import cn.shuangsuiji.catalog.itemlist.ItemListService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.seal.Seals;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The steps of a draw, whose order is the security: freeze, commit, seed and draw. Each is one transaction, on the disk
/// and in the journal before anybody sees its outcome; none can be taken back, only followed by a redraw that says why.
public final class DrawService {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final TaskService tasks;
    private final Sources sources;
    private final DrawClock drawClock;

    /** What a draw is made of: the lists, the office's parameters, who can be sent, who is being pursued. */
    public record Sources(OfficeService offices, TaskService tasks, CatalogService catalog, ItemListService itemLists,
            InspectorPoolSource pool, OpenCases openCases) {}

    /** What the steps stamp their work with. */
    public record DrawClock(Clock clock, Ids ids, Randomness randomness, String programVersion) {}

    public DrawService(Database database, Journal journal, Sources sources, DrawClock drawClock) {
        this.database = database;
        this.journal = journal;
        this.offices = sources.offices();
        this.tasks = sources.tasks();
        this.sources = sources;
        this.drawClock = drawClock;
    }

    /** From how many, how many would be drawn, if the lists were frozen now. */
    public DrawPreview preview(long taskId) {
        return database.read(tx -> new TaskPopulation(tx, sources, tasks.task(tx, taskId)).preview());
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
            sources.itemLists().takeForce(tx);
            InspectionTask task = tasks.task(tx, taskId);
            requireRegistered(tx, task);
            TaskPopulation population = new TaskPopulation(tx, sources, task);
            Population targets = population.population();
            String text = targets.text();
            String inspectors = sources.pool().inspectors(tx, task);
            QuotaRules quotas = population.rules();
            Choice choice = population.choice();
            String rules = Json.line(Map.of("items", quotas.json(), "choice", choice.json(), "exclusions",
                    population.exclusions().json(), "assignment",
                    sources.pool().terms(tx, task, population.items(), choice.stratumAreas())));
            DrawMapper mapper = tx.mapper(DrawMapper.class);
            DrawAttempt before = mapper.latest(taskId);
            int number = before == null ? 1 : before.attempt() + 1;
            Seals seals = Seals.make(drawClock.randomness(), inspectors, code -> name(tx, code));
            mapper.freeze(drawClock.ids().next(), taskId, number, text, inspectors, rules,
                    Json.line(population.preview(targets, quotas, choice)), seals.text(), actor.login(), now());
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
        return commit(actor, witness, taskId, "");
    }

    /**
     * As above, and names a public value that does not exist yet and will be part of the seed, such as the numbers of a
     * lottery's coming issue.
     *
     * @param publicValueName which value; empty for none
     */
    public DrawAttempt commit(Actor actor, Actor witness, long taskId, String publicValueName) {
        actor.require(Permission.DRAW);
        witness.require(Permission.WITNESS_DRAW);
        witness.requireOtherThan(actor.login(), Messages.text("draw.step.witness"));
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            DrawAttempt frozen = require(tx, taskId, AttemptState.FROZEN);
            Instant now = now();
            DrawPlan plan = new PlanOfAttempt(task, frozen).plan(new PlanOfAttempt.AtCommitment(
                    offices.current(tx).orElseThrow().name(), journal.head(tx), drawClock.programVersion(),
                    publicValueName.strip(), setBack(frozen.frozenAt(), now).orElse("")));
            tx.mapper(DrawMapper.class).commit(frozen.id(), plan.text(), plan.commitment(), actor.login(),
                    witness.login(), now);
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
        SeedInputs agreed = entry.agreed();
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            DrawAttempt committed = require(tx, taskId, AttemptState.COMMITTED);
            Instant now = now();
            SeedInputs inputs = setBack(Objects.requireNonNull(committed.committedAt()), now).map(agreed::noting)
                    .orElse(agreed);
            DrawPlan plan = DrawPlan.read(Objects.requireNonNull(committed.plan()));
            String sealed = plan.string("sealedSha256");
            if (sealed != null && !sealed.equals(Sha256.hex(inputs.sealedValue()))) {
                throw new AppException("draw.sealed.differs");
            }
            requirePublicValue(plan.string("publicValueName"), inputs.publicValue());
            DrawResult result = Draw.draw(plan, Population.parse(committed.population()),
                    inputs.seed(plan.commitment()));
            keep(tx, committed, actor, inputs, result, now);
            tasks.advance(tx, task, TaskState.COMMITTED, TaskState.DRAWN,
                    change(actor, "draw.draw", committed,
                            Map.of("seed", result.seed().hex(), "source",
                                    inputs.source() == null ? "" : inputs.source(),
                                    "visits", result.chosenVisits().size(), "resultSha256", Sha256.hex(result.text())))
                            .reported(Map.of("task", task.number(), "platformNumber",
                                    task.platformNumber() == null ? "" : task.platformNumber(), "attempt",
                                    committed.attempt(), "commitment", plan.commitment(), "seed", result.seed().hex(),
                                    "visits", result.chosenVisits())));
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
        return database.read(tx -> attempts(tx, taskId));
    }

    /** As above, inside a transaction. */
    public List<DrawAttempt> attempts(Tx tx, long taskId) {
        return tx.mapper(DrawMapper.class).attempts(taskId);
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

    /**
     * Marks a frozen target as drawn for these items beside those it was drawn for before: a substitute. Only the change
     * that computed it may ask for this, in its own transaction.
     *
     * @return the target with all items it is drawn for now
     */
    public DrawnTarget addDrawn(Tx tx, DrawAttempt attempt, String code, Collection<String> items) {
        DrawMapper mapper = tx.mapper(DrawMapper.class);
        SortedSet<String> all = new TreeSet<>(items);
        drawn(tx, attempt.taskId()).stream().filter(target -> target.code().equals(code))
                .forEach(target -> all.addAll(target.items()));
        mapper.markDrawn(attempt.id(), code, String.join("|", all));
        return drawn(tx, attempt.taskId()).stream().filter(target -> target.code().equals(code)).findFirst()
                .orElseThrow();
    }

    /** How many attempts were given up for another draw, in all tasks of a year's inspections. */
    public int redraws(int year) {
        return database.read(tx -> tx.mapper(DrawMapper.class).redraws(year));
    }

    /** Keeps the text of assignment.json with the attempt. */
    public void keepAssignment(Tx tx, DrawAttempt attempt, String text) {
        tx.mapper(DrawMapper.class).keepAssignment(attempt.id(), text);
    }

    private String name(Tx tx, String certificate) {
        return sources.catalog().inspector(tx, certificate).orElseThrow().inspector().name();
    }

    private void keep(Tx tx, DrawAttempt attempt, Actor actor, SeedInputs inputs, DrawResult result,
            Instant now) {
        DrawMapper mapper = tx.mapper(DrawMapper.class);
        mapper.draw(attempt.id(), inputs.text(), result.text(), actor.login(), now);
        Map<String, String> itemsOf = new TreeMap<>();
        result.chosenCells().forEach(cell -> cell.selected()
                .forEach(code -> itemsOf.merge(code, cell.item(), (items, item) -> items + "|" + item)));
        itemsOf.forEach((code, items) -> mapper.markDrawn(attempt.id(), code, items));
    }

    private static void requirePublicValue(@Nullable String name, String value) {
        if (name != null && value.isEmpty()) {
            throw new AppException("draw.public.missing", name);
        }
        if (name == null && !value.isEmpty()) {
            throw new AppException("draw.public.unnamed");
        }
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

    /**
     * What the record says when the computer's clock was set back since the step before. A wrong clock is put right, not
     * obeyed: refusing would stop an office until the wrong time had passed; but nobody may find the times out of order alone.
     */
    private Optional<String> setBack(Instant before, Instant now) {
        ZoneId zone = drawClock.clock().getZone();
        return now.isBefore(before)
                ? Optional.of(Messages.text("draw.clock.back", TIME.format(before.atZone(zone)),
                        TIME.format(now.atZone(zone))))
                : Optional.empty();
    }

    private Instant now() {
        return drawClock.clock().instant();
    }

    private static Change change(Actor actor, String action, DrawAttempt attempt, Map<String, ?> detail) {
        return Change.inside(actor.login(), action, "draw", attempt.uuid(), detail);
    }
}
