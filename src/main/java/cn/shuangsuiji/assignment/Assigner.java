package cn.shuangsuiji.assignment;

import cn.shuangsuiji.draw.Seed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Assigns inspectors to visits.
///
/// - Complete: finds an assignment whenever one exists; else a [Shortage] says who is missing where.
/// - Balanced: the sum of the squares of this draw's loads is the least possible; among such assignments the one that
///   gives most to those with few visits this year so far (least sum of load times year's load). Year's loads are not
///   added to the loads, or those with few would be certain to go and everybody could know it beforehand.
/// - Random: all choices come from tickets of the seed, none from the order of a list, so people alike have equal chances.
/// - Re-computable: same input, same outcome, on every machine and version.
///
/// Seats are given in ticket order to the least loaded, then empty seats are filled by moving others, then loads are evened
/// out by chains of changes until none is left that would improve anything; costs are convex, so that is the optimum.
public final class Assigner {
    private final SeatTable table;
    private final AssignmentTickets tickets;

    private Assigner(AssignmentProblem problem, Seed seed) {
        this.tickets = new AssignmentTickets(seed);
        this.table = new SeatTable(problem, tickets);
    }

    /** Everybody's seats, or the shortage that prevents them. */
    public static AssignmentOutcome assign(AssignmentProblem problem, Seed seed) {
        return new Assigner(problem, seed).assign();
    }

    private AssignmentOutcome assign() {
        List<Integer> empty = giveInTicketOrder();
        SeatSearch search = new SeatSearch(table);
        List<Integer> unfilled = new ArrayList<>();
        for (int seat : empty) {
            if (!search.fill(seat)) {
                unfilled.add(seat);
            }
        }
        if (!unfilled.isEmpty()) {
            return new ShortageFinder(table).find(unfilled);
        }
        while (relieveEverybody(search)) {
            // Each pass that moved something may have opened a way for somebody looked at before.
        }
        return result();
    }

    private List<Integer> giveInTicketOrder() {
        List<Integer> empty = new ArrayList<>();
        int[] alike = new int[table.people.size()];
        for (int seat = 0; seat < table.seats(); seat++) {
            int count = leastLoaded(seat, alike);
            if (count == 0) {
                empty.add(seat);
            } else {
                table.give(seat, alike[tickets.choice(table.visit(seat).visit(), table.indexInVisit(seat), count)]);
            }
        }
        return empty;
    }

    /** Puts the least loaded people who can take the seat into {@code alike} and says how many they are. */
    private int leastLoaded(int seat, int[] alike) {
        int count = 0;
        int least = Integer.MAX_VALUE;
        BitSet eligible = table.eligible(seat);
        for (int p = eligible.nextSetBit(0); p >= 0; p = eligible.nextSetBit(p + 1)) {
            if (table.load(p) <= least && table.hasRoom(p) && table.hasRoom(p, table.period(seat))
                    && !table.inTeam(p, seat)) {
                if (table.load(p) < least) {
                    least = table.load(p);
                    count = 0;
                }
                alike[count++] = p;
            }
        }
        return count;
    }

    private boolean relieveEverybody(SeatSearch search) {
        boolean moved = false;
        List<Integer> busiestFirst = IntStream.range(0, table.people.size()).boxed()
                .sorted(Comparator.<Integer>comparingInt(table::load).thenComparingInt(table::yearLoad).reversed())
                .toList();
        for (int person : busiestFirst) {
            while (someoneBetter(person) && search.relieve(person, other -> better(other, person))) {
                moved = true;
            }
        }
        return moved;
    }

    private boolean someoneBetter(int person) {
        return IntStream.range(0, table.people.size()).anyMatch(other -> better(other, person) && table.hasRoom(other));
    }

    /** Whether one visit less for {@code person} and one more for {@code other} is an improvement. */
    private boolean better(int other, int person) {
        int after = table.load(other) + 1;
        return after < table.load(person)
                || (after == table.load(person) && table.yearLoad(other) < table.yearLoad(person));
    }

    private AssignmentResult result() {
        return new AssignmentResult(IntStream.range(0, table.seats())
                .mapToObj(seat -> new SeatFilled(table.visit(seat).visit(), table.indexInVisit(seat),
                        table.visit(seat).seats().get(table.indexInVisit(seat)).role(),
                        table.people.get(table.holder(seat)).code()))
                .sorted(Comparator.comparing(SeatFilled::visit).thenComparingInt(SeatFilled::seat)).toList());
    }
}
