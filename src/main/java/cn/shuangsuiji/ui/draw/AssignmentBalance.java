package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.assignment.SeatFilled;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How evenly the seats of a task fell.
///
/// @param people how many were assigned at least one seat
/// @param fewest visits of the person with fewest, of those assigned
/// @param most visits of the person with most
public record AssignmentBalance(int seats, int people, int fewest, int most) {
    static AssignmentBalance of(List<SeatFilled> seats) {
        Collection<Long> loads = seats.stream().map(SeatFilled::inspector)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values();
        return new AssignmentBalance(seats.size(), loads.size(),
                loads.stream().mapToInt(Long::intValue).min().orElse(0),
                loads.stream().mapToInt(Long::intValue).max().orElse(0));
    }
}
