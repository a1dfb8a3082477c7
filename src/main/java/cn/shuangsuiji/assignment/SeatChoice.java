package cn.shuangsuiji.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// The rule by which seats are filled after the assignment: of those who can go and have room, the least loaded, and among
/// these the lowest ticket of the round. A team of several empty seats takes the first that is complete, looked for in the
/// order of the seats, so that it is found whenever there is one.
final class SeatChoice {
    private final AssignmentTickets tickets;

    private record Ranked(String code, int load, String ticket) {}

    SeatChoice(AssignmentTickets tickets) {
        this.tickets = tickets;
    }

    /** These people for a seat, the one who takes it first. */
    List<String> inOrder(Set<String> people, ToIntFunction<String> load, int round, String visit, int seat) {
        return people.stream()
                .map(code -> new Ranked(code, load.applyAsInt(code), tickets.again(round, visit, seat, code)))
                .sorted(Comparator.comparingInt(Ranked::load).thenComparing(Ranked::ticket)).map(Ranked::code).toList();
    }

    /** A complete team from the people of each seat, nobody twice; empty when there is none. */
    static List<String> team(List<List<String>> people) {
        List<String> team = new ArrayList<>();
        return complete(people, team) ? team : List.of();
    }

    private static boolean complete(List<List<String>> people, List<String> team) {
        if (team.size() == people.size()) {
            return true;
        }
        for (String code : people.get(team.size())) {
            if (!team.contains(code)) {
                team.add(code);
                if (complete(people, team)) {
                    return true;
                }
                team.removeLast();
            }
        }
        return false;
    }
}
