package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.assignment.ChangeCounts;
import cn.shuangsuiji.assignment.LoggedChange;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.Authorisation;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.draw.DrawFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a task, read at one moment.
///
/// @param approvedAt null before
/// @param assignedAt null before
/// @param notifiedOn the first day on which a target was notified; null before
/// @param counts visits by state
/// @param authorisations numbers of the province that no task uses yet
/// @param team how many people go to a visit at least
/// @param workdays within how many workdays a result becomes public
/// @param changes what was changed after the assignment, oldest first
/// @param changeCounts how often this task's draw was changed
/// @param yearCounts how often draws were changed in all tasks of the year
/// @param today the local day
record TaskFacts(DrawFacts draw, @Nullable Instant approvedAt, @Nullable Instant assignedAt,
        @Nullable LocalDate notifiedOn, Map<VisitState, Integer> counts, List<Authorisation> authorisations, int team,
        int workdays, List<LoggedChange> changes, ChangeCounts changeCounts, ChangeCounts yearCounts,
        LocalDate today) {
    TaskFacts {
        counts = Map.copyOf(counts);
        authorisations = List.copyOf(authorisations);
        changes = List.copyOf(changes);
    }

    InspectionTask task() {
        return draw.task();
    }

    boolean isVoid() {
        return task().state() == TaskState.VOID;
    }

    /** Whether others took this drawn target's place. */
    boolean isReplaced(String code) {
        return changes.stream().anyMatch(change -> change.isSubstitution() && change.target().equals(code));
    }

    /** How many visits there are. */
    int visits() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many visits are in one of these states. */
    int visits(VisitState... states) {
        return Arrays.stream(states).mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }

    /** How many visits have reached this state or passed it. */
    int reached(VisitState state) {
        return counts.entrySet().stream().filter(entry -> entry.getKey().compareTo(state) >= 0)
                .mapToInt(Map.Entry::getValue).sum();
    }

    /** Whether every visit has reached this state; false while there are none. */
    boolean allReached(VisitState state) {
        return visits() > 0 && reached(state) == visits();
    }
}
