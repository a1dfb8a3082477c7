package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.SeedInputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An attempt with its changes so far, all computed again from what was kept, ready for the next change.
final class OpenDraw {
    private final DrawAttempt attempt;
    private final ChangedDraw draw;
    private final List<Map<String, ?>> chained = new ArrayList<>();
    private String last;

    private OpenDraw(DrawAttempt attempt, ChangedDraw draw) {
        this.attempt = attempt;
        this.draw = draw;
        this.last = ChangesFile.start(Objects.requireNonNull(attempt.assignment()));
    }

    /**
     * The attempt as it stands.
     *
     * @throws AppException when nobody is assigned yet, or a kept change is not what it must be
     */
    static OpenDraw of(Tx tx, DrawAttempt attempt, Names names) {
        if (attempt.assignment() == null) {
            throw new AppException("assignment.change.early");
        }
        DrawPlan plan = DrawPlan.read(Objects.requireNonNull(attempt.plan()));
        Population population = Population.parse(attempt.population());
        OpenDraw open = new OpenDraw(attempt, new ChangedDraw(new ChangedDraw.Origin(plan, population,
                Draw.draw(plan, population,
                        SeedInputs.read(Objects.requireNonNull(attempt.seed())).seed(plan.commitment())),
                InspectorPool.parse(attempt.inspectors()), AssignmentFile.read(attempt.assignment())), names));
        ChangeReplay replay = new ChangeReplay(open.draw);
        for (ChangeMapper.Row row : tx.mapper(ChangeMapper.class).ofAttempt(attempt.id())) {
            Map<?, ?> kept = Json.read(row.content(), Map.class);
            if (!Json.line(open.chain(replay.again(row.seq(), kept))).equals(row.content())) {
                throw new AppException("assignment.change.broken", row.seq());
            }
        }
        return open;
    }

    DrawAttempt attempt() {
        return attempt;
    }

    ChangedDraw draw() {
        return draw;
    }

    /** The number of the next change. */
    int next() {
        return chained.size() + 1;
    }

    /** Appends a change just computed and gives its content with the digests. */
    Map<String, @Nullable Object> chain(DrawChange change) {
        Map<String, @Nullable Object> json = ChangesFile.chained(change, last);
        chained.add(json);
        last = String.valueOf(json.get("digest"));
        return json;
    }

    /** A visit's seats as they are filled now. */
    List<SeatFilled> seats(String visit) {
        List<Seat> seats = draw.teams().need(visit).seats();
        List<String> team = draw.teams().team(visit);
        List<SeatFilled> filled = new ArrayList<>();
        for (int seat = 0; seat < team.size(); seat++) {
            filled.add(new SeatFilled(visit, seat, seats.get(seat).role(), team.get(seat)));
        }
        return filled;
    }

    /** A substitution's substitutes with the items that each takes over. */
    static Map<String, List<String>> substitutes(Substitution change) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        for (CellSubstitute cell : change.cells()) {
            if (cell.substitute() != null) {
                items.computeIfAbsent(cell.substitute(), code -> new ArrayList<>()).add(cell.item());
            }
        }
        return items;
    }
}
