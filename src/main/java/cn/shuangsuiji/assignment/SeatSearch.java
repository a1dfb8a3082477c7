package cn.shuangsuiji.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Breadth-first search for a chain of changes: this seat takes that person, whose former seat takes another, and so on to
/// a person with room. The network behind it is seat → (visit, person) → (person, period) → person; a chain is a path in
/// what the present flow leaves of it, so finding none proves that there is none.
final class SeatSearch {
    private static final int START = -1;

    private final SeatTable table;
    private final int[] queue;
    private final int[] parent;
    private int queued;
    private BitSet seats = new BitSet();
    private BitSet people = new BitSet();
    private BitSet[] inPeriod;

    SeatSearch(SeatTable table) {
        this.table = table;
        this.queue = new int[table.seats()];
        this.parent = new int[table.seats()];
        this.inPeriod = new BitSet[table.periods()];
        forget();
    }

    /** Forgets what was reached. Without this a search does not enter again what earlier ones reached. */
    void forget() {
        seats.clear();
        people.clear();
        Arrays.setAll(inPeriod, period -> new BitSet());
    }

    /** Seats reached since the last {@link #forget()}. */
    BitSet reachedSeats() {
        return seats;
    }

    /** Whether a person was reached for seats of this seat's period. */
    BitSet reachedPeople(int seat) {
        return inPeriod[table.period(seat)];
    }

    /** Fills an empty seat, moving others where needed. What a failed search reached can be reached no more. */
    boolean fill(int seat) {
        BitSet[] before = {(BitSet) seats.clone(), (BitSet) people.clone()};
        BitSet[] periodsBefore = Arrays.stream(inPeriod).map(set -> (BitSet) set.clone()).toArray(BitSet[]::new);
        queued = 0;
        reach(seat, START);
        if (!search(table::hasRoom)) {
            return false;
        }
        seats = before[0];
        people = before[1];
        inPeriod = periodsBefore;
        return true;
    }

    /** Takes one seat from a person and ends at somebody acceptable who has room. */
    boolean relieve(int person, IntPredicate acceptable) {
        forget();
        queued = 0;
        enterPerson(person, START);
        return search(other -> table.hasRoom(other) && acceptable.test(other));
    }

    private boolean search(IntPredicate end) {
        for (int next = 0; next < queued; next++) {
            int seat = queue[next];
            reachTeam(seat);
            BitSet eligible = table.eligible(seat);
            BitSet reached = inPeriod[table.period(seat)];
            for (int p = eligible.nextSetBit(0); p >= 0; p = eligible.nextSetBit(p + 1)) {
                if (!reached.get(p) && !table.inTeam(p, seat) && enter(p, seat, end)) {
                    apply(seat, p);
                    return true;
                }
            }
        }
        return false;
    }

    /** Somebody of the same team may change seats with no change of load. */
    private void reachTeam(int seat) {
        for (int mate = table.teamStart(seat); mate < table.teamEnd(seat); mate++) {
            int person = table.holder(mate);
            if (mate != seat && person != SeatTable.NOBODY && table.eligible(seat).get(person)) {
                reach(mate, seat);
            }
        }
    }

    private boolean enter(int person, int seat, IntPredicate end) {
        int period = table.period(seat);
        if (!table.hasRoom(person, period)) {
            inPeriod[period].set(person);
            BitSet held = table.held(person);
            for (int other = held.nextSetBit(0); other >= 0; other = held.nextSetBit(other + 1)) {
                if (table.period(other) == period) {
                    reach(other, seat);
                }
            }
            return false;
        }
        if (end.test(person)) {
            return true;
        }
        enterPerson(person, seat);
        return false;
    }

    private void enterPerson(int person, int seat) {
        people.set(person);
        for (BitSet reached : inPeriod) {
            reached.set(person);
        }
        BitSet held = table.held(person);
        for (int other = held.nextSetBit(0); other >= 0; other = held.nextSetBit(other + 1)) {
            reach(other, seat);
        }
    }

    private void reach(int seat, int from) {
        if (!seats.get(seat)) {
            seats.set(seat);
            parent[seat] = from;
            queue[queued++] = seat;
        }
    }

    private void apply(int last, int newcomer) {
        int person = newcomer;
        for (int seat = last; seat != START; seat = parent[seat]) {
            int former = table.holder(seat);
            table.give(seat, person);
            person = former;
        }
    }
}
