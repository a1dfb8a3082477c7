package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.AttemptState;
import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.Seed;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.draw.Stratum;
import cn.shuangsuiji.draw.Ticket;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the pages show of a draw. Runs on a worker's thread. */
public final class DrawReader {
    private final App app;

    public DrawReader(App app) {
        this.app = app;
    }

    /** The task's draw as it stands. */
    public DrawFacts read(long taskId) {
        InspectionTask task = app.tasks.task(taskId);
        List<DrawAttempt> attempts = app.draws.attempts(taskId);
        DrawAttempt last = attempts.isEmpty() ? null : attempts.getLast();
        DrawAttempt current = last == null || last.state() == AttemptState.SUPERSEDED ? null : last;
        DrawPreview preview = null;
        String obstacle = "";
        try {
            preview = current == null ? app.draws.preview(taskId) : current.counted();
        } catch (AppException refused) {
            obstacle = refused.sentence();
        }
        boolean isDrawn = current != null && current.state() == AttemptState.DRAWN;
        List<SeatFilled> seats = isDrawn ? app.assignments.seats(taskId) : List.of();
        Map<String, String> names = names(task, seats);
        List<DrawnRow> rows = isDrawn ? rows(taskId, seats, names) : List.of();
        return new DrawFacts(app.offices.current().map(Office::name).orElse(""), task, unregistered(task), preview,
                obstacle, partNames(preview), inspectors(task, current),
                app.ages.of(ListKind.TARGETS),
                task.content().items().stream().map(code -> names.getOrDefault(code, code)).toList(), attempts,
                ranked(rows, current), board(current), AssignmentBalance.of(seats), People.of(app.accounts.accounts()),
                new Moments(app.clock.getZone()));
    }

    private static TicketBoard board(@Nullable DrawAttempt attempt) {
        if (attempt == null || attempt.plan() == null || attempt.seed() == null || attempt.commitment() == null) {
            return TicketBoard.NONE;
        }
        Population population = Population.parse(attempt.population());
        Seed seed = SeedInputs.read(attempt.seed()).seed(attempt.commitment());
        return TicketBoard.of(population, Draw.draw(DrawPlan.read(attempt.plan()), population, seed));
    }

    private Map<String, String> partNames(@Nullable DrawPreview preview) {
        return preview == null
                ? Map.of()
                : preview.strata().stream().map(stratum -> stratum.stratum().part()).distinct()
                        .collect(Collectors.toMap(Function.identity(), this::partName));
    }

    private String partName(String part) {
        return Arrays.stream(TargetKind.values()).filter(kind -> kind.name().equals(part)).findFirst()
                .map(Messages::of).orElseGet(() -> part.equals(Stratum.NO_AREA)
                        ? Messages.text("ui.draw.strata.noArea")
                        : app.areas.name(part));
    }

    private String unregistered(InspectionTask task) {
        boolean allowed = task.platformNumber() != null || app.database.read(tx -> app.offices
                .parameter(tx, "draw.before.registration", "", LocalDate.now(app.clock))).equals("yes");
        return allowed ? "" : new AppException("draw.unregistered", task.number()).sentence();
    }

    private int inspectors(InspectionTask task, @Nullable DrawAttempt current) {
        return current == null
                ? app.database.read(tx -> (int) app.catalog.activeInspectors(tx).stream()
                        .filter(file -> file.certified(task.inspectTo())).count())
                : (int) current.inspectors().lines().count() - 1;
    }

    /** Names of items by code and of inspectors by certificate: the two never look alike. */
    private Map<String, String> names(InspectionTask task, List<SeatFilled> seats) {
        return app.database.read((Tx tx) -> {
            Map<String, String> names = app.catalog.items(tx, task.content().items()).stream()
                    .collect(Collectors.toMap(InspectionItem::code, InspectionItem::name));
            Map<String, String> all = new HashMap<>(names);
            for (SeatFilled seat : seats) {
                all.computeIfAbsent(seat.inspector(), code -> app.catalog.inspector(tx, code)
                        .map(file -> file.inspector().name()).orElse(code));
            }
            return all;
        });
    }

    private List<DrawnRow> rows(long taskId, List<SeatFilled> seats, Map<String, String> names) {
        Map<String, Visit> visits = app.visits.ofTask(taskId).stream()
                .collect(Collectors.toMap(Visit::code, Function.identity()));
        Map<String, String> teams = seats.stream().sorted(Comparator.comparingInt(SeatFilled::seat))
                .collect(Collectors.groupingBy(SeatFilled::visit, Collectors.mapping(
                        seat -> names.getOrDefault(seat.inspector(), seat.inspector()),
                        Collectors.joining(Messages.text("base.comma")))));
        List<DrawnRow> rows = new ArrayList<>();
        for (DrawnTarget target : app.draws.drawn(taskId)) {
            String items = target.items().stream().map(code -> names.getOrDefault(code, code))
                    .collect(Collectors.joining(Messages.text("base.semicolon")));
            Visit visit = visits.get(target.code());
            rows.add(new DrawnRow(visit == null ? rows.size() + 1 : visit.ordinal(), 0, "", target.snapshot().name(),
                    target.code(), items,
                    teams.getOrDefault(target.code(), ""), visit));
        }
        return rows;
    }

    private static List<DrawnRow> ranked(List<DrawnRow> rows, @Nullable DrawAttempt drawn) {
        if (drawn == null || rows.isEmpty()) {
            return rows;
        }
        Seed seed = new Seed(DrawFacts.seedHex(drawn));
        List<DrawnRow> ticketed = rows.stream().map(row -> row.with(0, Ticket.of(seed, row.code()))).toList();
        List<String> order = ticketed.stream().map(DrawnRow::ticket).sorted().toList();
        return ticketed.stream()
                .map(row -> row.with(Collections.binarySearch(order, row.ticket()) + 1, row.ticket())).toList();
    }
}
