package cn.shuangsuiji.assignment;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The second random choice: who goes where, from the pool and terms that were frozen with the population and the seed that
/// drew the targets. Nothing is asked and nothing chosen: the same record gives the same teams anywhere.
public final class AssignmentService {
    private final Database database;
    private final TaskService tasks;
    private final DrawService draws;
    private final CatalogService catalog;

    public AssignmentService(Database database, TaskService tasks, DrawService draws,
            CatalogService catalog) {
        this.database = database;
        this.tasks = tasks;
        this.draws = draws;
        this.catalog = catalog;
    }

    /**
     * Assigns the teams of a drawn task.
     *
     * @throws AppException when no assignment exists, with what is short and what would cure it
     */
    public List<SeatFilled> assign(Actor actor, long taskId) {
        actor.require(Permission.DRAW);
        return database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            DrawAttempt attempt = draws.latest(tx, taskId);
            AssignmentResult result = switch (outcome(attempt)) {
                case AssignmentResult found -> found;
                case Shortage shortage ->
                    throw new AppException("assignment.impossible", inWords(tx, shortage));
            };
            String text = AssignmentFile.text(files(attempt)::get, result);
            draws.keepAssignment(tx, attempt, text);
            SeatMapper mapper = tx.mapper(SeatMapper.class);
            result.seats().forEach(seat -> mapper.add(attempt.id(), seat));
            tasks.advance(tx, task, TaskState.DRAWN, TaskState.ASSIGNED, Change.inside(actor.login(), "draw.assign",
                    "draw", attempt.uuid(), Map.of("seats", result.seats().size(), "assignmentSha256",
                            Sha256.hex(text))));
            return result.seats();
        });
    }

    /** Who goes where in the present attempt; nothing before the assignment. */
    public List<SeatFilled> seats(Tx tx, long taskId) {
        return tx.mapper(SeatMapper.class).seats(draws.latest(tx, taskId).id());
    }

    /** As above, outside a transaction. */
    public List<SeatFilled> seats(long taskId) {
        return database.read(tx -> seats(tx, taskId));
    }

    /**
     * Writes the draw's record, as far as it goes: what anybody needs to compute the draw and the teams again.
     *
     * @throws AppException when nothing is committed yet, or the folder cannot be written
     */
    public void writeRecord(long taskId, Path folder) {
        DrawAttempt attempt = database.read(tx -> draws.latest(tx, taskId));
        List<Map<String, ?>> changes = database.read(tx -> changes(tx, attempt));
        if (attempt.plan() == null) {
            throw new AppException("draw.attempt.none");
        }
        DrawRecord record = new DrawRecord(folder);
        files(attempt).forEach(record::write);
        if (attempt.assignment() != null) {
            record.write(DrawRecord.ASSIGNMENT, attempt.assignment());
        }
        if (!changes.isEmpty()) {
            record.write(DrawRecord.CHANGES, ChangesFile.text(changes));
        }
    }

    /**
     * Each seat of a drawn target's team: who sits there, who could, and why the others could not.
     *
     * @throws AppException when nobody is assigned yet, or the target was not drawn
     */
    public List<SeatReport> explain(long taskId, String target) {
        return database.read(tx -> {
            ChangedTeams teams = OpenDraw.of(tx, draws.latest(tx, taskId), OfficeNames.of(tx, catalog)).draw().teams();
            VisitNeed need = teams.need(target);
            List<String> team = teams.team(target);
            AssignmentProblem known = new AssignmentProblem(List.of(need), List.copyOf(teams.everybody()));
            return IntStream.range(0, team.size())
                    .mapToObj(seat -> new SeatReport(need.seats().get(seat), need.period(), team.get(seat),
                            teams.load(team.get(seat)), known.explain(need, need.seats().get(seat))))
                    .toList();
        });
    }

    /** Names for what the reports call by codes. */
    public <T> T named(Function<Names, T> words) {
        return database.read(tx -> words.apply(OfficeNames.of(tx, catalog)));
    }

    private static List<Map<String, ?>> changes(Tx tx, DrawAttempt attempt) {
        return tx.mapper(ChangeMapper.class).ofAttempt(attempt.id()).stream()
                .<Map<String, ?>>map(row -> Json.read(row.content(), TreeMap.class)).toList();
    }

    private String inWords(Tx tx, Shortage shortage) {
        Names names = OfficeNames.of(tx, catalog);
        return shortage.bottlenecks().stream().flatMap(bottleneck -> bottleneck.sentences(names).stream())
                .collect(Collectors.joining());
    }

    private static AssignmentOutcome outcome(DrawAttempt attempt) {
        DrawPlan plan = DrawPlan.read(Objects.requireNonNull(attempt.plan()));
        Population population = Population.parse(attempt.population());
        DrawResult result = Draw.draw(plan.rules(), population,
                SeedInputs.read(Objects.requireNonNull(attempt.seed())).seed(plan.commitment()));
        AssignmentTerms terms = AssignmentTerms.of(plan).orElseThrow();
        return Assigner.assign(terms.problem(result, population, InspectorPool.parse(attempt.inspectors())),
                result.seed());
    }

    private static Map<String, String> files(DrawAttempt attempt) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DrawRecord.POPULATION, attempt.population());
        files.put(DrawRecord.INSPECTORS, attempt.inspectors());
        if (attempt.plan() != null) {
            files.put(DrawRecord.PLAN, attempt.plan());
        }
        if (attempt.seed() != null && attempt.result() != null) {
            files.put(DrawRecord.SEED, attempt.seed());
            files.put(DrawRecord.RESULT, attempt.result());
        }
        return files;
    }
}
