package cn.shuangsuiji.assignment;

import java.util.List;

/// No assignment exists; each bottleneck is a proof and says what would cure it.
///
/// @param bottlenecks one at least, independent of each other
public record Shortage(List<Bottleneck> bottlenecks) implements AssignmentOutcome {
    public Shortage {
        bottlenecks = List.copyOf(bottlenecks);
    }
}
