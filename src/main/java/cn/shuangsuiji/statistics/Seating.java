package cn.shuangsuiji.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who sits where, in numbers, with people changing places by chance: two seats of one draw exchange their people whenever
/// each could have had the other's seat. That leaves every person's load and every team's size as they are, and what people
/// were able to do; each exchange is as likely as the one that takes it back.
final class Seating {
    final Numbering<String> people = new Numbering<>();
    final Numbering<String> places = new Numbering<>();
    /** By seat: its visit, its target, the target's place, and who has it now. */
    final int[] visit;
    final int[] target;
    final int[] place;
    int[] holder;
    private final BitSet[] able;
    private final int[] drawOfSeat;
    private final List<List<Integer>> teams = new ArrayList<>();
    private final List<List<Integer>> draws = new ArrayList<>();

    Seating(List<ObservedSeat> seats) {
        visit = new int[seats.size()];
        target = new int[seats.size()];
        place = new int[seats.size()];
        holder = new int[seats.size()];
        drawOfSeat = new int[seats.size()];
        able = new BitSet[seats.size()];
        Numbering<List<String>> visits = new Numbering<>();
        Numbering<String> targets = new Numbering<>();
        Numbering<String> drawNames = new Numbering<>();
        Map<Set<String>, BitSet> known = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            ObservedSeat seat = seats.get(i);
            visit[i] = visits.of(List.of(seat.draw(), seat.visit()));
            target[i] = targets.of(seat.visit());
            place[i] = places.of(seat.place());
            holder[i] = people.of(seat.person());
            drawOfSeat[i] = drawNames.of(seat.draw());
            able[i] = known.computeIfAbsent(seat.able(), this::numbers);
            put(teams, visit[i], i);
            put(draws, drawOfSeat[i], i);
        }
    }

    int seats() {
        return holder.length;
    }

    /** The seats of each visit. */
    List<List<Integer>> teams() {
        return teams;
    }

    /** Tries so many exchanges. */
    void mix(TicketStream stream, int tries) {
        for (int i = 0; i < tries; i++) {
            int one = stream.below(holder.length);
            List<Integer> draw = draws.get(drawOfSeat[one]);
            exchange(one, draw.get(stream.below(draw.size())));
        }
    }

    private void exchange(int one, int other) {
        int first = holder[one];
        int second = holder[other];
        if (first != second && able[one].get(second) && able[other].get(first) && !sits(second, visit[one])
                && !sits(first, visit[other])) {
            holder[one] = second;
            holder[other] = first;
        }
    }

    private boolean sits(int person, int team) {
        for (int seat : teams.get(team)) {
            if (holder[seat] == person) {
                return true;
            }
        }
        return false;
    }

    private BitSet numbers(Set<String> persons) {
        BitSet set = new BitSet();
        persons.forEach(person -> set.set(people.of(person)));
        return set;
    }

    private static void put(List<List<Integer>> lists, int number, int seat) {
        while (lists.size() <= number) {
            lists.add(new ArrayList<>());
        }
        lists.get(number).add(seat);
    }
}
