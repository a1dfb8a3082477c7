package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The floor and the cap of the ratio that the office has set for the days of a task. */
final class LimitParameters {
    private final @Nullable String floor;
    private final @Nullable String cap;

    LimitParameters(Tx tx, OfficeService offices, InspectionTask task) {
        floor = offices.find(tx, task.content().directed() ? "ratio.floor.directed" : "ratio.floor", "",
                task.inspectFrom()).orElse(null);
        cap = offices.find(tx, "ratio.cap.general", "", task.inspectFrom()).orElse(null);
    }

    /** Where a draw stands between them. */
    RatioLimits compare(List<InspectionItem> items, List<InclusionProbability> cells, int visits, int drawable) {
        Set<String> general = items.stream().filter(item -> item.importance() == Importance.GENERAL)
                .map(InspectionItem::code).collect(Collectors.toSet());
        if (cap == null || general.isEmpty()) {
            return new RatioLimits(visits, drawable, floor, null, List.of());
        }
        Map<String, Integer> drawn = new TreeMap<>();
        Map<String, Integer> of = new TreeMap<>();
        for (InclusionProbability cell : cells) {
            drawn.merge(cell.item(), cell.quota(), Integer::sum);
            of.merge(cell.item(), cell.population(), Integer::sum);
        }
        Fraction most = Ratio.parse(cap).fraction();
        List<String> above = drawn.entrySet().stream().filter(entry -> general.contains(entry.getKey()))
                .filter(entry -> isAbove(entry.getValue(), of.getOrDefault(entry.getKey(), 0), most))
                .map(Map.Entry::getKey).toList();
        return new RatioLimits(visits, drawable, floor, cap, above);
    }

    private static boolean isAbove(int drawn, int of, Fraction most) {
        return of > 0 && Fraction.of(drawn, of).compareTo(most) > 0;
    }
}
