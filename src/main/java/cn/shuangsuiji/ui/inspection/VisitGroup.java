package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.inspection.VisitState;
import java.util.List;
import java.util.Map;

/** Which visits the list shows, by what waits for them. */
enum VisitGroup {
    TO_ENTER(VisitState.TO_INSPECT, VisitState.ENTERING), TO_REVIEW(VisitState.TO_REVIEW), TO_NOTIFY(
            VisitState.TO_NOTIFY),
    REVIEWED(VisitState.REVIEWED), PUBLIC(VisitState.PUBLISHED, VisitState.CLOSED), ALL;

    private final List<VisitState> states;

    VisitGroup(VisitState... states) {
        this.states = List.of(states);
    }

    /** The states meant; empty for all. */
    List<VisitState> states() {
        return states;
    }

    /** How many visits are in the group. */
    int count(Map<VisitState, Integer> counts) {
        return counts.entrySet().stream().filter(entry -> states.isEmpty() || states.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    static VisitGroup of(VisitState state) {
        return switch (state) {
            case TO_NOTIFY -> TO_NOTIFY;
            case TO_INSPECT, ENTERING -> TO_ENTER;
            case TO_REVIEW -> TO_REVIEW;
            case REVIEWED -> REVIEWED;
            case PUBLISHED, CLOSED -> PUBLIC;
        };
    }
}
