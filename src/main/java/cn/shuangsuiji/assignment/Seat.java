package cn.shuangsuiji.assignment;

import java.util.List;

/// One place in the team of a visit.
///
/// @param labels the qualifications that whoever sits here must have, all of them; in order, each once
public record Seat(SeatRole role, List<String> labels) {
    public Seat {
        labels = labels.stream().distinct().sorted().toList();
    }
}
