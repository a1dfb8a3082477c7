package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How teams are made, committed to in plan.json's field `assignment` before the seed exists. Together with the drawn
/// visits it says what every visit needs.
///
/// @param periods when visits take place; the drawn are spread over these evenly, in ticket order
/// @param members how many members a team has beside its leader, one at least
/// @param labelRule who must have the qualifications
/// @param itemLabels the qualifications that an item needs, by the item's code; items without any are left out
/// @param stratumAreas the area of each stratum, where strata are told apart by area; empty when areas play no part
public record AssignmentTerms(List<DateRange> periods, int members, LabelRule labelRule,
        Map<String, List<String>> itemLabels, Map<String, String> stratumAreas) {
    /** The field of plan.json. */
    public static final String FIELD = "assignment";

    /** Far above any team; a record that asks for more is not one. */
    private static final int MOST_MEMBERS = 50;

    public AssignmentTerms {
        periods = List.copyOf(periods);
        itemLabels = new TreeMap<>(itemLabels);
        stratumAreas = new TreeMap<>(stratumAreas);
        if (periods.isEmpty() || members < 1 || members > MOST_MEMBERS) {
            throw new AppException("assignment.terms.bad");
        }
    }

    /**
     * The terms that a plan commits to; empty when the plan has none.
     *
     * @throws AppException when the field is not of this form
     */
    public static Optional<AssignmentTerms> of(DrawPlan plan) {
        Object json = plan.field(FIELD);
        if (json == null) {
            return Optional.empty();
        }
        if (!(json instanceof Map<?, ?> fields) || !(fields.get("members") instanceof Integer members)
                || !(fields.get("periods") instanceof List<?> periods)
                || !(fields.get("itemLabels") instanceof Map<?, ?> itemLabels)
                || !(fields.get("stratumAreas") instanceof Map<?, ?> stratumAreas)) {
            throw new AppException("assignment.terms.bad");
        }
        Map<String, List<String>> labels = new TreeMap<>();
        itemLabels.forEach((item, values) -> labels.put(string(item), strings(values)));
        Map<String, String> areas = new TreeMap<>();
        stratumAreas.forEach((stratum, area) -> areas.put(string(stratum), string(area)));
        return Optional.of(new AssignmentTerms(strings(periods).stream().map(DateRange::parse).toList(), members,
                labelRule(fields.get("labelRule")), labels, areas));
    }

    /** For {@code DrawPlanBuilder.with(AssignmentTerms.FIELD, terms.json())}. */
    public Map<String, Object> json() {
        Map<String, Object> json = new TreeMap<>();
        json.put("periods", periods.stream().map(DateRange::toString).toList());
        json.put("members", members);
        json.put("labelRule", labelRule.name());
        json.put("itemLabels", itemLabels);
        json.put("stratumAreas", stratumAreas);
        return json;
    }

    /** The problem that a draw poses to this pool of inspectors. */
    public AssignmentProblem problem(DrawResult result, Population population, List<Candidate> pool) {
        Map<String, SortedSet<String>> items = items(result);
        Map<String, String> areas = areas(result, population);
        List<String> inTicketOrder = new AssignmentTickets(result.seed()).visitCodes(result.chosenVisits());
        List<VisitNeed> visits = new ArrayList<>();
        for (int i = 0; i < inTicketOrder.size(); i++) {
            String visit = inTicketOrder.get(i);
            visits.add(new VisitNeed(visit, areas.getOrDefault(visit, ""), periods.get(i % periods.size()),
                    seats(items.getOrDefault(visit, new TreeSet<>()))));
        }
        return new AssignmentProblem(visits, pool);
    }

    /** The items that each drawn target was drawn for. */
    static Map<String, SortedSet<String>> items(DrawResult result) {
        Map<String, SortedSet<String>> items = new HashMap<>();
        for (Cell cell : result.chosenCells()) {
            cell.selected().forEach(id -> items.computeIfAbsent(id, drawn -> new TreeSet<>()).add(cell.item()));
        }
        return items;
    }

    /** The area of a stratum's targets; empty where areas play no part. */
    String area(String stratum) {
        return stratumAreas.getOrDefault(stratum, "");
    }

    private Map<String, String> areas(DrawResult result, Population population) {
        if (stratumAreas.isEmpty()) {
            return Map.of();
        }
        TreeSet<String> drawn = new TreeSet<>(result.chosenVisits());
        Map<String, String> areas = new HashMap<>();
        for (int i = 0; i < population.size(); i++) {
            if (drawn.contains(population.row(i).id())) {
                areas.put(population.row(i).id(), area(population.row(i).stratum()));
            }
        }
        return areas;
    }

    /** The team that a visit for these items needs. */
    List<Seat> seats(SortedSet<String> items) {
        List<String> labels = items.stream().flatMap(item -> itemLabels.getOrDefault(item, List.of()).stream())
                .distinct().sorted().toList();
        Seat member = new Seat(SeatRole.MEMBER, List.of());
        if (labelRule == LabelRule.LEADER_HAS_ALL) {
            return Stream.concat(Stream.of(new Seat(SeatRole.LEADER, labels)),
                    Stream.generate(() -> member).limit(members)).toList();
        }
        return Stream.concat(Stream.of(new Seat(SeatRole.LEADER, List.of())),
                Stream.concat(labels.stream().map(label -> new Seat(SeatRole.EXPERT, List.of(label))),
                        Stream.generate(() -> member).limit(Math.max(0, members - labels.size()))))
                .toList();
    }

    private static LabelRule labelRule(@Nullable Object name) {
        for (LabelRule rule : LabelRule.values()) {
            if (rule.name().equals(name)) {
                return rule;
            }
        }
        throw new AppException("assignment.terms.bad");
    }

    private static List<String> strings(@Nullable Object values) {
        if (values instanceof List<?> list) {
            return list.stream().map(AssignmentTerms::string).toList();
        }
        throw new AppException("assignment.terms.bad");
    }

    private static String string(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new AppException("assignment.terms.bad");
    }
}
