package cn.shuangsuiji.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The state of an assignment in numbers: seats in order of their visits' tickets, people in order of theirs, who may take
/// which seat, who holds it, and everyone's loads. Nothing here depends on the order of the input.
final class SeatTable {
    static final int NOBODY = -1;

    final List<VisitNeed> visits;
    final List<Candidate> people;
    private final int[] firstSeat;
    private final int[] visitOfSeat;
    private final int[] periodOfVisit;
    private final BitSet[] eligible;
    private final int[] holder;
    private final BitSet[] held;
    private final int[] load;
    private final int[][] periodLoad;

    private record Need(String area, DateRange period, int teamSize, Seat seat) {}

    SeatTable(AssignmentProblem problem, AssignmentTickets tickets) {
        visits = tickets.visits(problem.visits());
        people = tickets.inspectors(problem.candidates());
        firstSeat = new int[visits.size() + 1];
        periodOfVisit = new int[visits.size()];
        Map<DateRange, Integer> periods = new HashMap<>();
        for (int v = 0; v < visits.size(); v++) {
            firstSeat[v + 1] = firstSeat[v] + visits.get(v).seats().size();
            int next = periods.size();
            periodOfVisit[v] = periods.computeIfAbsent(visits.get(v).period(), period -> next);
        }
        visitOfSeat = new int[seats()];
        holder = new int[seats()];
        Arrays.fill(holder, NOBODY);
        eligible = eligible();
        held = new BitSet[people.size()];
        Arrays.setAll(held, p -> new BitSet());
        load = new int[people.size()];
        periodLoad = new int[people.size()][Math.max(1, periods.size())];
    }

    private BitSet[] eligible() {
        Map<String, BitSet> recused = new HashMap<>();
        for (int p = 0; p < people.size(); p++) {
            for (String visit : people.get(p).recusedFrom()) {
                recused.computeIfAbsent(visit, code -> new BitSet()).set(p);
            }
        }
        Map<Need, BitSet> byNeed = new HashMap<>();
        List<BitSet> bySeat = new ArrayList<>(seats());
        for (int v = 0; v < visits.size(); v++) {
            VisitNeed visit = visits.get(v);
            for (Seat seat : visit.seats()) {
                visitOfSeat[bySeat.size()] = v;
                Need need = new Need(visit.area(), visit.period(), visit.seats().size(), seat);
                BitSet able = byNeed.computeIfAbsent(need, same -> able(visit, seat));
                BitSet out = recused.get(visit.visit());
                bySeat.add(out == null ? able : without(able, out));
            }
        }
        return bySeat.toArray(BitSet[]::new);
    }

    private BitSet able(VisitNeed visit, Seat seat) {
        BitSet able = new BitSet();
        for (int p = 0; p < people.size(); p++) {
            able.set(p, Exclusion.apartFromRecusal(people.get(p), visit, seat).isEmpty());
        }
        return able;
    }

    private static BitSet without(BitSet set, BitSet out) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(out);
        return rest;
    }

    int seats() {
        return firstSeat[visits.size()];
    }

    int periods() {
        return periodLoad.length == 0 ? 1 : periodLoad[0].length;
    }

    VisitNeed visit(int seat) {
        return visits.get(visitOfSeat[seat]);
    }

    /** The seat's index in its visit's list. */
    int indexInVisit(int seat) {
        return seat - firstSeat[visitOfSeat[seat]];
    }

    int period(int seat) {
        return periodOfVisit[visitOfSeat[seat]];
    }

    /** The first seat of the same visit. */
    int teamStart(int seat) {
        return firstSeat[visitOfSeat[seat]];
    }

    /** The seat after the last of the same visit. */
    int teamEnd(int seat) {
        return firstSeat[visitOfSeat[seat] + 1];
    }

    /** Who may take the seat; not to be changed. */
    BitSet eligible(int seat) {
        return eligible[seat];
    }

    int holder(int seat) {
        return holder[seat];
    }

    /** The seats that a person holds; not to be changed. */
    BitSet held(int person) {
        return held[person];
    }

    int load(int person) {
        return load[person];
    }

    int yearLoad(int person) {
        return people.get(person).yearLoad();
    }

    boolean hasRoom(int person) {
        Integer most = people.get(person).most();
        return most == null || load[person] < most;
    }

    boolean hasRoom(int person, int period) {
        Integer most = people.get(person).mostPerPeriod();
        return most == null || periodLoad[person][period] < most;
    }

    boolean inTeam(int person, int seat) {
        for (int mate = teamStart(seat); mate < teamEnd(seat); mate++) {
            if (holder[mate] == person) {
                return true;
            }
        }
        return false;
    }

    /** Gives the seat to a person, or to {@link #NOBODY}. */
    void give(int seat, int person) {
        count(holder[seat], seat, -1);
        holder[seat] = person;
        count(person, seat, 1);
    }

    private void count(int person, int seat, int by) {
        if (person != NOBODY) {
            load[person] += by;
            periodLoad[person][period(seat)] += by;
            held[person].set(seat, by > 0);
        }
    }
}
