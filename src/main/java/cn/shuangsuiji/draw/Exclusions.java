package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The declared exclusions of one task as they stand inside one transaction, each counted, but for those that somebody
/// lifted with a reason.
final class Exclusions {
    private static final String CAP = "visits.cap.year";

    private final Map<ExclusionReason, String> lifted;
    private final Set<String> drawnForItems;
    private final Map<String, Integer> drawnAtAll;
    private final Set<String> openCases;
    private final @Nullable Integer cap;
    private final Map<ExclusionReason, Integer> counts = new EnumMap<>(ExclusionReason.class);

    Exclusions(Tx tx, OfficeService offices, OpenCases cases, InspectionTask task) {
        DrawMapper mapper = tx.mapper(DrawMapper.class);
        lifted = lifted(mapper, task.id());
        int year = task.inspectFrom().getYear();
        drawnForItems = new HashSet<>(mapper.drawnInYear(year, task.content().items(), task.id()));
        drawnAtAll = mapper.drawsInYear(year, task.id()).stream()
                .collect(Collectors.toMap(DrawMapper.Draws::code, DrawMapper.Draws::draws));
        openCases = cases.targets(tx);
        cap = offices.find(tx, CAP, "", task.inspectFrom()).isPresent()
                ? Integer.valueOf(offices.number(tx, CAP, task.inspectFrom()))
                : null;
    }

    /** The exclusions that do not hold for a task, with their reasons. */
    static Map<ExclusionReason, String> lifted(DrawMapper mapper, long taskId) {
        Map<ExclusionReason, String> lifted = new EnumMap<>(ExclusionReason.class);
        mapper.lifts(taskId).forEach(lift -> {
            if (lift.why() == null) {
                lifted.remove(lift.reason());
            } else {
                lifted.put(lift.reason(), lift.why());
            }
        });
        return lifted;
    }

    boolean holds(ExclusionReason reason) {
        return !lifted.containsKey(reason);
    }

    /** Counts a target out. */
    void count(ExclusionReason reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    /** Whether the target is out by its status, which is asked before its items are. */
    boolean isGone(Target target) {
        return holds(ExclusionReason.NOT_ACTIVE) && target.status() != TargetStatus.ACTIVE;
    }

    /** Why a target to which items apply is out; null when it can be drawn. */
    @Nullable
    ExclusionReason history(Target target) {
        int draws = drawnAtAll.getOrDefault(target.code(), 0);
        if (holds(ExclusionReason.DRAWN_THIS_YEAR) && drawnForItems.contains(target.code())) {
            return ExclusionReason.DRAWN_THIS_YEAR;
        }
        if (holds(ExclusionReason.LOW_RISK_DRAWN) && target.riskClass() == RiskClass.A && draws > 0) {
            return ExclusionReason.LOW_RISK_DRAWN;
        }
        if (holds(ExclusionReason.VISITS_CAP) && cap != null && draws >= cap) {
            return ExclusionReason.VISITS_CAP;
        }
        return holds(ExclusionReason.OPEN_CASE) && openCases.contains(target.code())
                ? ExclusionReason.OPEN_CASE
                : null;
    }

    Map<ExclusionReason, Integer> counts() {
        return counts;
    }

    Map<ExclusionReason, String> lifted() {
        return lifted;
    }

    /** As plan.json commits to them: how many are out for each reason, and which do not hold and why. */
    Map<String, Object> json() {
        Map<String, Object> json = new TreeMap<>();
        counts.forEach((reason, count) -> json.put(reason.name(), Map.of("excluded", count)));
        lifted.forEach((reason, why) -> json.put(reason.name(), Map.of("lifted", why)));
        return json;
    }
}
