package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.Population;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A draw with its assignment and the changes since, in order. Each change's outcome is computed here, by the clerk's
/// program and by whoever verifies the record alike; nothing is asked and nothing chosen. A change that is refused leaves
/// this object useless.
final class ChangedDraw {
    private final DrawPlan plan;
    private final Population population;
    private final DrawResult result;
    private final AssignmentTerms terms;
    private final Names names;
    private final ChangedTeams teams;
    private final Map<String, SortedSet<String>> items;
    private final Map<CellName, Set<String>> chosen = new LinkedHashMap<>();
    private final Set<String> unusable = new HashSet<>();

    private record CellName(String item, String stratum) {}

    /** What was frozen, what the seed made of it, and the teams as assigned. */
    record Origin(DrawPlan plan, Population population, DrawResult result, List<Candidate> pool,
            Map<String, List<String>> assigned) {}

    ChangedDraw(Origin origin, Names names) {
        this.plan = origin.plan();
        this.population = origin.population();
        this.result = origin.result();
        this.names = names;
        terms = AssignmentTerms.of(plan).orElseThrow(() -> new AppException("assignment.terms.none"));
        teams = new ChangedTeams(terms.problem(result, population, origin.pool()), origin.assigned(),
                new AssignmentTickets(result.seed()), names);
        items = new TreeMap<>(AssignmentTerms.items(result));
        for (Cell cell : result.chosenCells()) {
            chosen.put(new CellName(cell.item(), cell.stratum()), new LinkedHashSet<>(cell.selected()));
        }
    }

    ChangedTeams teams() {
        return teams;
    }

    /** The items that a visit is for. */
    List<String> items(String visit) {
        return List.copyOf(items.getOrDefault(visit, new TreeSet<>()));
    }

    /** A drawn target is unusable: the next ticket of each of its cells takes its place, with a team. */
    Substitution substitute(ChangeHead head, String target, UnusableReason reason) {
        DateRange period = teams.need(target).period();
        if (!unusable.add(target)) {
            throw new AppException("assignment.change.cancelled", names.target().apply(target));
        }
        teams.cancel(target);
        List<CellSubstitute> cells = new ArrayList<>();
        Map<String, String> areas = new LinkedHashMap<>();
        chosen.forEach((cell, drawn) -> {
            if (drawn.remove(target)) {
                Optional<String> next = Draw.substitutes(plan.rules(), population, result.seed(), cell.item(),
                        cell.stratum(), unusable).stream().filter(code -> !drawn.contains(code)).findFirst();
                next.ifPresent(code -> {
                    drawn.add(code);
                    items.computeIfAbsent(code, drawnNow -> new TreeSet<>()).add(cell.item());
                    areas.put(code, terms.area(cell.stratum()));
                });
                cells.add(new CellSubstitute(cell.item(), cell.stratum(), next.orElse(null)));
            }
        });
        Map<String, List<String>> filled = new TreeMap<>();
        areas.forEach((code, area) -> filled.put(code, teams.fill(new VisitNeed(code, area,
                teams.isKnown(code) ? teams.need(code).period() : period,
                terms.seats(items.getOrDefault(code, new TreeSet<>()))))));
        return new Substitution(head, target, reason, cells, filled);
    }

    /** A seat's holder gives it up: the seat is drawn again. */
    Replacement replace(ChangeHead head, Vacancy vacancy) {
        return teams.replace(head, vacancy);
    }
}
