package cn.shuangsuiji.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which visits are meant.
///
/// @param text part of the target's name or code; empty for all
/// @param taskId null for all tasks
/// @param states empty for all states
public record VisitFilter(String text, @Nullable Long taskId, List<VisitState> states) {
    public VisitFilter {
        states = List.copyOf(states);
    }

    /** All visits of a task. */
    public static VisitFilter ofTask(long taskId) {
        return new VisitFilter("", taskId, List.of());
    }
}
