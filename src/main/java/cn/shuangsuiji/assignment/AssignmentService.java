package cn.shuangsuiji.assignment;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.Seed;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.draw.seal.ClassInference;
import cn.shuangsuiji.draw.seal.PublicMode;
import cn.shuangsuiji.draw.seal.PublicRecord;
import cn.shuangsuiji.draw.seal.Seals;
import cn.shuangsuiji.draw.seal.Slip;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The second random choice: who goes where, from the pool and terms that were frozen with the population and the seed that
/// drew the targets. Nothing is asked and nothing chosen: the same record gives the same teams anywhere.
public final class AssignmentService {
    private final Database database;
    private final TaskService tasks;
    private final DrawService draws;
    private final CatalogService catalog;
    private final Certificate certificate;

    public AssignmentService(Database database, TaskService tasks, DrawService draws, CatalogService catalog,
            Certificate certificate) {
        this.database = database;
        this.tasks = tasks;
        this.draws = draws;
        this.catalog = catalog;
        this.certificate = certificate;
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

    /** How many visits people were assigned to in the tasks of a year; people without any are left out. */
    public List<SeatLoad> loads(int year) {
        return database.read(tx -> List.copyOf(YearLoads.of(tx, catalog, year).values()));
    }

    /**
     * Who took which seat of an attempt, as it stands after changes, and who else could have; nothing before the assignment.
     * Targets that came in later as substitutes are left out: the frozen record does not say what they need.
     */
    public List<SeatTaken> taken(DrawAttempt attempt) {
        if (attempt.assignment() == null) {
            return List.of();
        }
        AssignmentProblem problem = posed(attempt).problem();
        Map<String, VisitNeed> needs = problem.visits().stream()
                .collect(Collectors.toMap(VisitNeed::visit, Function.identity()));
        return database.read(tx -> tx.mapper(SeatMapper.class).seats(attempt.id())).stream()
                .flatMap(seat -> taken(problem, needs.get(seat.visit()), seat)).toList();
    }

    private static Stream<SeatTaken> taken(AssignmentProblem problem, @Nullable VisitNeed need, SeatFilled seat) {
        if (need == null || seat.seat() >= need.seats().size()) {
            return Stream.of();
        }
        Set<String> eligible = new HashSet<>(problem.explain(need, need.seats().get(seat.seat())).eligible());
        eligible.add(seat.inspector());
        return Stream.of(new SeatTaken(seat.visit(), seat.inspector(), eligible));
    }

    /**
     * Writes the draw's record, as far as it goes: what supervisors and witnesses need to compute the draw and the teams
     * again; once there is a result, with the certificate that does so in any browser; and in a folder of its own what of it
     * the public may have.
     *
     * @throws AppException when nothing is committed yet, or the folder cannot be written
     */
    public void writeRecord(long taskId, Path folder) {
        DrawAttempt attempt = committed(taskId);
        DrawRecord record = new DrawRecord(folder);
        Map<String, String> files = files(attempt);
        List<Map<?, ?>> changes = database.read(tx -> changes(tx, attempt));
        if (!changes.isEmpty()) {
            files.put(DrawRecord.CHANGES, ChangesFile.text(changes));
        }
        files.forEach(record::write);
        if (files.containsKey(DrawRecord.RESULT)) {
            record.write(DrawRecord.CERTIFICATE, certificate.page(files));
        }
        if (attempt.seals() != null && PublicMode.of(record.plan()) != PublicMode.WITHHELD) {
            writePublicRecord(taskId, folder.resolve(PublicRecord.FOLDER));
        }
    }

    /**
     * Writes the public version of the record: what anybody may have, without classes and names.
     *
     * @return for how many of the drawn the class can be inferred from the public seed; see [ClassInference]
     * @throws AppException when nothing is committed yet, the record has no public version, or the folder cannot be written
     */
    public int writePublicRecord(long taskId, Path folder) {
        Map<String, String> full = files(committed(taskId));
        DrawRecord record = new DrawRecord(folder);
        Map<String, String> files = PublicRecord.files(full);
        files.forEach(record::write);
        record.write(DrawRecord.CERTIFICATE, certificate.publicPage(files));
        return ClassInference.certain(full);
    }

    /**
     * The slip with which a target checks itself against the public version.
     *
     * @throws AppException when nothing is drawn yet, nothing is sealed, or the code is not in the list
     */
    public String slip(long taskId, String code) {
        return Slip.of(files(committed(taskId)), code).text();
    }

    private DrawAttempt committed(long taskId) {
        DrawAttempt attempt = database.read(tx -> draws.latest(tx, taskId));
        if (attempt.plan() == null) {
            throw new AppException("draw.attempt.none");
        }
        return attempt;
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

    private static List<Map<?, ?>> changes(Tx tx, DrawAttempt attempt) {
        return tx.mapper(ChangeMapper.class).ofAttempt(attempt.id()).stream()
                .<Map<?, ?>>map(row -> Json.read(row.content(), Map.class)).toList();
    }

    private String inWords(Tx tx, Shortage shortage) {
        Names names = OfficeNames.of(tx, catalog);
        return shortage.bottlenecks().stream().flatMap(bottleneck -> bottleneck.sentences(names).stream())
                .collect(Collectors.joining());
    }

    private static AssignmentOutcome outcome(DrawAttempt attempt) {
        Posed posed = posed(attempt);
        return Assigner.assign(posed.problem(), posed.seed());
    }

    private static Posed posed(DrawAttempt attempt) {
        DrawPlan plan = DrawPlan.read(Objects.requireNonNull(attempt.plan()));
        Population population = Population.parse(attempt.population());
        DrawResult result = Draw.draw(plan, population,
                SeedInputs.read(Objects.requireNonNull(attempt.seed())).seed(plan.commitment()));
        AssignmentTerms terms = AssignmentTerms.of(plan).orElseThrow();
        return new Posed(terms.problem(result, population, InspectorPool.parse(attempt.inspectors())), result.seed());
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
        if (attempt.seals() != null) {
            files.put(Seals.FILE, attempt.seals());
        }
        if (attempt.assignment() != null) {
            files.put(DrawRecord.ASSIGNMENT, attempt.assignment());
        }
        return files;
    }

    /** What a drawn attempt asks of its pool of inspectors. */
    private record Posed(AssignmentProblem problem, Seed seed) {}
}
