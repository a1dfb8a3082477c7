package cn.shuangsuiji.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is counted of a seating: how often each two people go together, who returns to a target, who goes to which place.
final class TeamTally {
    final int[][] together;
    final int[][] placeVisits;
    final int returns;

    TeamTally(Seating seating) {
        int people = seating.people.size();
        together = new int[people][people];
        placeVisits = new int[people][seating.places.size()];
        Map<Long, Integer> perTarget = new HashMap<>();
        for (int i = 0; i < seating.seats(); i++) {
            placeVisits[seating.holder[i]][seating.place[i]]++;
            perTarget.merge((long) seating.target[i] * people + seating.holder[i], 1, Integer::sum);
        }
        returns = perTarget.values().stream().mapToInt(TeamTally::pairs).sum();
        for (List<Integer> team : seating.teams()) {
            for (int a = 0; a < team.size(); a++) {
                for (int b = 0; b < a; b++) {
                    int one = seating.holder[team.get(a)];
                    int other = seating.holder[team.get(b)];
                    together[Math.max(one, other)][Math.min(one, other)]++;
                }
            }
        }
    }

    /** High where the same two go together again and again, low where every two take turns. */
    long pairing() {
        return Arrays.stream(together).flatMapToInt(Arrays::stream).map(TeamTally::pairs).sum();
    }

    /** How many different pairs there are. */
    int pairs() {
        return (int) Arrays.stream(together).flatMapToInt(Arrays::stream).filter(count -> count > 0).count();
    }

    /** High where people keep to their places. */
    long keeping() {
        return Arrays.stream(placeVisits).flatMapToInt(Arrays::stream).mapToLong(count -> (long) count * count).sum();
    }

    private static int pairs(int count) {
        return count * (count - 1) / 2;
    }
}
