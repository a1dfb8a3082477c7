package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.assignment.SeatRole;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.ResultWordings;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.inspection.VisitInspector;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the screen shows of visits; asked on a worker's thread. */
final class VisitReader {
    private static final int EARLIER = 3;

    private final InspectionSources sources;

    VisitReader(InspectionSources sources) {
        this.sources = sources;
    }

    /** A page of the list. */
    Page<VisitRow> page(VisitFilter filter, PageRequest request) {
        Map<Long, String> tasks = sources.tasks().tasks().stream()
                .collect(Collectors.toMap(InspectionTask::id, InspectionTask::title));
        Page<Visit> page = sources.visits().page(filter, request);
        List<VisitRow> rows = page.rows().stream()
                .map(visit -> new VisitRow(visit, tasks.getOrDefault(visit.taskId(), ""), leader(visit))).toList();
        return new Page<>(rows, page.total(), page.offset());
    }

    /** One visit with all that belongs to it. */
    VisitFile file(long visitId) {
        Visits visits = sources.visits();
        Visit visit = visits.byId(visitId);
        Map<String, String> names = sources.accounts().names();
        List<Finding> findings = visits.findings(visitId);
        return new VisitFile(visit, task(visit),
                visits.page(VisitFilter.ofTask(visit.taskId()), PageRequest.first(1)).total(),
                findings, visits.inspectors(visitId), sources.findings().draft(visitId),
                name(names, visit.enteredBy()), name(names, visit.reviewedBy()), wordings(findings), earlier(visit));
    }

    private Map<String, Map<String, List<String>>> wordings(List<Finding> findings) {
        Map<String, Map<String, List<String>>> wordings = new HashMap<>();
        for (Finding finding : findings) {
            sources.catalog().item(finding.item())
                    .ifPresent(item -> wordings.put(item.code(), ResultWordings.of(item.resultWordings())));
        }
        return wordings;
    }

    private List<EarlierVisit> earlier(Visit visit) {
        return sources.visits().ofTarget(visit.code()).stream()
                .filter(other -> other.id() != visit.id() && other.state().compareTo(VisitState.REVIEWED) >= 0)
                .limit(EARLIER)
                .map(other -> new EarlierVisit(other, task(other), sources.visits().findings(other.id()))).toList();
    }

    private String task(Visit visit) {
        return sources.tasks().task(visit.taskId()).title();
    }

    private String leader(Visit visit) {
        return sources.visits().inspectors(visit.id()).stream().filter(seat -> seat.role() == SeatRole.LEADER)
                .map(VisitInspector::name).findFirst().orElse("");
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String login) {
        return login == null ? null : names.getOrDefault(login, login);
    }
}
