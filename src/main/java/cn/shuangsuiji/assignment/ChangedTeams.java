package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Who goes where, change after change: everybody's seats and loads, what is known of the people since the freeze, and how
/// often each seat was drawn again.
final class ChangedTeams {
    private static final String EMPTY = "";

    private final SeatChoice choice;
    private final AssignmentTickets tickets;
    private final Names names;
    private final Map<String, Candidate> people = new TreeMap<>();
    private final Map<String, VisitNeed> needs = new HashMap<>();
    private final Map<String, List<String>> teams = new TreeMap<>();
    private final Map<List<Object>, Integer> rounds = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    ChangedTeams(AssignmentProblem problem, Map<String, List<String>> assigned, AssignmentTickets tickets,
            Names names) {
        this.tickets = tickets;
        this.choice = new SeatChoice(tickets);
        this.names = names;
        problem.candidates().forEach(person -> people.put(person.code(), person));
        problem.visits().forEach(need -> needs.put(need.visit(), need));
        assigned.forEach((visit, team) -> teams.put(visit, new ArrayList<>(team)));
    }

    /** A visit does not take place: its team's loads are free again. */
    void cancel(String visit) {
        cancelled.add(visit);
    }

    boolean isCancelled(String visit) {
        return cancelled.contains(visit);
    }

    /** The visit's team in the order of its seats; empty when there is no such visit. */
    List<String> team(String visit) {
        return Collections.unmodifiableList(teams.getOrDefault(visit, List.of()));
    }

    /** What a visit needs; those that do not take place any more included. */
    VisitNeed need(String visit) {
        VisitNeed need = needs.get(visit);
        if (need == null) {
            throw new AppException("assignment.change.notDrawn", names.target().apply(visit));
        }
        return need;
    }

    boolean isKnown(String visit) {
        return needs.containsKey(visit);
    }

    /** The visits that take place, in ticket order. */
    List<String> visits() {
        return tickets.visitCodes(needs.keySet().stream().filter(visit -> !cancelled.contains(visit)).toList());
    }

    /** The person as now known; the frozen pool's, with what changes since told. */
    Candidate person(String code) {
        Candidate person = people.get(code);
        if (person == null) {
            throw new AppException("assignment.change.person", names.inspector().apply(code));
        }
        return person;
    }

    /** Everybody as now known. */
    Collection<Candidate> everybody() {
        return Collections.unmodifiableCollection(people.values());
    }

    /** Draws a seat again after its holder gave it up, and says who takes it, in which round. */
    Replacement replace(ChangeHead head, Vacancy vacancy) {
        VisitNeed need = need(vacancy.target());
        List<String> team = teams.getOrDefault(vacancy.target(), List.of());
        if (cancelled.contains(vacancy.target())) {
            throw new AppException("assignment.change.cancelled", names.target().apply(vacancy.target()));
        }
        if (vacancy.seat() < 0 || vacancy.seat() >= team.size()) {
            throw new AppException("assignment.change.seat", names.target().apply(vacancy.target()),
                    vacancy.seat() + 1);
        }
        String out = team.get(vacancy.seat());
        if (vacancy.days() != null && need.period().daysWithin(List.of(vacancy.days())) == 0) {
            throw new AppException("assignment.change.daysOutside", vacancy.days().words(),
                    need.period().words());
        }
        people.put(out, vacancy.without(person(out)));
        team.set(vacancy.seat(), EMPTY);
        int round = nextRound(vacancy.target(), vacancy.seat());
        Set<String> able = able(need, need.seats().get(vacancy.seat()));
        able.remove(out);
        able.removeAll(team);
        List<String> order = choice.inOrder(able, this::load, round, vacancy.target(), vacancy.seat());
        if (order.isEmpty()) {
            Set<String> taken = new TreeSet<>(team);
            taken.add(out);
            throw nobody(need, need.seats().get(vacancy.seat()), taken);
        }
        team.set(vacancy.seat(), order.getFirst());
        return new Replacement(head, vacancy, round, out, order.getFirst());
    }

    /** Fills the team of a visit that is new or needs more than before; whoever still fits a seat keeps it. */
    List<String> fill(VisitNeed need) {
        String visit = need.visit();
        List<String> before = team(visit);
        needs.put(visit, need);
        List<String> kept = IntStream.range(0, need.seats().size())
                .mapToObj(seat -> keeps(before, need, seat) ? before.get(seat) : EMPTY).toList();
        teams.put(visit, new ArrayList<>(kept));
        List<List<String>> choices = new ArrayList<>();
        for (int seat = 0; seat < kept.size(); seat++) {
            Set<String> able = able(need, need.seats().get(seat));
            able.removeAll(kept);
            choices.add(kept.get(seat).isEmpty()
                    ? choice.inOrder(able, this::load, nextRound(visit, seat), visit, seat)
                    : List.of(kept.get(seat)));
        }
        List<String> team = SeatChoice.team(choices);
        if (team.isEmpty()) {
            int scarce = IntStream.range(0, choices.size()).boxed()
                    .min((a, b) -> Integer.compare(choices.get(a).size(), choices.get(b).size())).orElse(0);
            throw nobody(need, need.seats().get(scarce), new TreeSet<>(kept));
        }
        teams.put(visit, new ArrayList<>(team));
        return List.copyOf(team);
    }

    private boolean keeps(List<String> team, VisitNeed need, int seat) {
        return seat < team.size() && Exclusion.of(person(team.get(seat)), need, need.seats().get(seat)).isEmpty();
    }

    /** Those whom nothing keeps from the seat and who have room. */
    private Set<String> able(VisitNeed need, Seat seat) {
        Set<String> able = new TreeSet<>();
        for (Candidate person : people.values()) {
            if (Exclusion.of(person, need, seat).isEmpty() && hasRoom(person, need.period())) {
                able.add(person.code());
            }
        }
        return able;
    }

    private boolean hasRoom(Candidate person, DateRange period) {
        return (person.most() == null || load(person.code()) < person.most())
                && (person.mostPerPeriod() == null || load(person.code(), period) < person.mostPerPeriod());
    }

    /** How many visits that take place a person has in this task. */
    int load(String code) {
        return (int) teams.entrySet().stream()
                .filter(team -> !cancelled.contains(team.getKey()) && team.getValue().contains(code)).count();
    }

    private int load(String code, DateRange period) {
        return (int) teams.entrySet().stream()
                .filter(team -> !cancelled.contains(team.getKey()) && team.getValue().contains(code)
                        && need(team.getKey()).period().equals(period))
                .count();
    }

    private int nextRound(String visit, int seat) {
        return rounds.merge(List.of(visit, seat), 1, Integer::sum);
    }

    private AppException nobody(VisitNeed need, Seat seat, Set<String> taken) {
        List<Candidate> full = people.values().stream()
                .filter(person -> Exclusion.of(person, need, seat).isEmpty() && !taken.contains(person.code()))
                .toList();
        List<Candidate> others = people.values().stream()
                .filter(person -> !taken.contains(person.code()) && !full.contains(person)).toList();
        return new AppException("assignment.change.nobody",
                String.join("", new NobodyLeft(need, seat, full, others).sentences(names)));
    }
}
