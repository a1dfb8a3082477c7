package cn.shuangsuiji.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds why seats stay empty: from an empty seat, everything that a chain of changes can reach is a set of seats whose
/// eligible people are all taken by these very seats (the minimum cut). Empty seats that reach the same people belong together.
final class ShortageFinder {
    /** How many seats are looked at to name the people who are out for one reason. */
    private static final int EXPLAINED = 2000;

    private final SeatTable table;
    private final SeatSearch search;

    ShortageFinder(SeatTable table) {
        this.table = table;
        this.search = new SeatSearch(table);
    }

    /** The shortage behind these seats, which no chain of changes can fill. */
    Shortage find(List<Integer> unfilled) {
        List<Bottleneck> bottlenecks = new ArrayList<>();
        Map<List<Object>, List<Integer>> hopeless = new LinkedHashMap<>();
        Set<Integer> contested = new LinkedHashSet<>();
        for (int seat : unfilled) {
            if (table.eligible(seat).isEmpty()) {
                hopeless.computeIfAbsent(List.of(seat(seat), reasons(seat)), same -> new ArrayList<>()).add(seat);
            } else {
                contested.add(seat);
            }
        }
        hopeless.values().forEach(seats -> bottlenecks.add(bottleneck(seats, seats)));
        while (!contested.isEmpty()) {
            List<Integer> together = takeCompeting(contested);
            bottlenecks.add(bottleneck(search.reachedSeats().stream().boxed().toList(), together));
        }
        return new Shortage(bottlenecks);
    }

    /** Moves the first seat, and all that compete with it for the same people, out of the set. */
    private List<Integer> takeCompeting(Set<Integer> contested) {
        List<Integer> together = new ArrayList<>();
        search.forget();
        Optional<Integer> next = contested.stream().findFirst();
        while (next.isPresent()) {
            search.fill(next.get());
            together.add(next.get());
            contested.remove(next.get());
            next = contested.stream().filter(this::competes).findFirst();
        }
        return together;
    }

    private boolean competes(int seat) {
        return table.eligible(seat).intersects(search.reachedPeople(seat))
                || IntStream.range(table.teamStart(seat), table.teamEnd(seat)).anyMatch(search.reachedSeats()::get);
    }

    private Bottleneck bottleneck(List<Integer> seats, List<Integer> unfilled) {
        BitSet eligible = new BitSet();
        seats.forEach(seat -> eligible.or(table.eligible(seat)));
        Map<Integer, Integer> emptyByVisit = new HashMap<>();
        unfilled.forEach(seat -> emptyByVisit.merge(table.teamStart(seat), 1, Integer::sum));
        List<Seat> needs = seats.stream().map(this::seat).distinct()
                .sorted(Comparator.comparing(Seat::role).thenComparing(seat -> seat.labels().toString())).toList();
        return new Bottleneck(seats.stream().map(seat -> table.visit(seat).visit()).distinct().sorted().toList(), needs,
                seats.size(), unfilled.size(), codes(eligible), codes(atLimit(eligible, seats)),
                outForOneReason(seats, unfilled, eligible), holders(needs),
                emptyByVisit.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private List<String> holders(List<Seat> needs) {
        return table.people.stream()
                .filter(person -> needs.stream().allMatch(seat -> person.labels().containsAll(seat.labels())))
                .map(Candidate::code).sorted().toList();
    }

    private BitSet atLimit(BitSet eligible, List<Integer> seats) {
        BitSet atLimit = new BitSet();
        eligible.stream().filter(person -> !table.hasRoom(person)
                || seats.stream().anyMatch(seat -> !table.hasRoom(person, table.period(seat)))).forEach(atLimit::set);
        return atLimit;
    }

    private Map<Exclusion, SortedSet<String>> outForOneReason(List<Integer> seats, List<Integer> unfilled,
            BitSet eligible) {
        Map<Exclusion, SortedSet<String>> out = new EnumMap<>(Exclusion.class);
        List<Integer> explained = new ArrayList<>(unfilled);
        explained.addAll(seats);
        for (int seat : explained.stream().distinct().limit(EXPLAINED).toList()) {
            for (int p = 0; p < table.people.size(); p++) {
                Candidate person = table.people.get(p);
                Set<Exclusion> reasons = Exclusion.of(person, table.visit(seat), seat(seat));
                if (reasons.size() == 1 && (!eligible.get(p) || reasons.contains(Exclusion.RECUSED))) {
                    out.computeIfAbsent(reasons.iterator().next(), reason -> new TreeSet<>()).add(person.code());
                }
            }
        }
        return out;
    }

    private List<Set<Exclusion>> reasons(int seat) {
        return table.people.stream().map(person -> Exclusion.of(person, table.visit(seat), seat(seat))).toList();
    }

    private Seat seat(int seat) {
        return table.visit(seat).seats().get(table.indexInVisit(seat));
    }

    private List<String> codes(BitSet people) {
        return people.stream().mapToObj(person -> table.people.get(person).code()).sorted().toList();
    }
}
