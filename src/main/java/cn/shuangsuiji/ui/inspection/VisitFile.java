package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.assignment.SeatRole;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitInspector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything about one visit that its page shows.
///
/// @param task the task's title with its number
/// @param visitsOfTask how many visits the task has
/// @param draft what is being entered, or the last hand-in
/// @param enteredBy the name of the person who handed it in; null before
/// @param reviewedBy the name of the person who approved it; null before
/// @param wordings what the list in force offers for a result: texts by result code, by item code
/// @param earlier what was found at this target before, newest first
record VisitFile(Visit visit, String task, long visitsOfTask, List<Finding> findings, List<VisitInspector> team,
        FindingDraft draft, @Nullable String enteredBy, @Nullable String reviewedBy,
        Map<String, Map<String, List<String>>> wordings, List<EarlierVisit> earlier) {
    VisitFile {
        findings = List.copyOf(findings);
        team = List.copyOf(team);
        wordings = Map.copyOf(wordings);
        earlier = List.copyOf(earlier);
    }

    /** The team as it stands on its papers: 组长 李执法 组员 赵执法. */
    String teamInWords() {
        return Stream.of(SeatRole.values()).filter(role -> team.stream().anyMatch(seat -> seat.role() == role))
                .map(role -> Messages.of(role) + " " + team.stream().filter(seat -> seat.role() == role)
                        .map(VisitInspector::name).collect(Collectors.joining("、")))
                .collect(Collectors.joining(" "));
    }
}
