package cn.shuangsuiji.assignment;

import java.util.List;

/// Every seat of every visit with its person.
///
/// @param seats by visit's code, then seat
public record AssignmentResult(List<SeatFilled> seats) implements AssignmentOutcome {
    public AssignmentResult {
        seats = List.copyOf(seats);
    }
}
