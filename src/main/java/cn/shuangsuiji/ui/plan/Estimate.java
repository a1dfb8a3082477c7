package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.RiskCount;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.draw.QuotaRule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// About how many a line draws from how many, by the lists of today. The draw itself counts again at the freeze, where
/// labels of items and targets drawn this year are left out too.
///
/// @param population targets of the classes that have a ratio
/// @param drawn how many of them
record Estimate(long population, long drawn) {
    /** Adds up the classes. */
    static Estimate of(Map<RiskClass, Long> counts, Map<RiskClass, String> ratios) {
        long population = 0;
        long drawn = 0;
        for (Map.Entry<RiskClass, String> ratio : ratios.entrySet()) {
            long count = counts.getOrDefault(ratio.getKey(), 0L);
            population += count;
            drawn += quota(count, ratio.getValue());
        }
        return new Estimate(population, drawn);
    }

    /**
     * How many of so many.
     *
     * @throws AppException when the ratio cannot be read
     */
    static long quota(long count, String ratio) {
        return QuotaRule.ratio(ratio).quota(Math.toIntExact(count));
    }

    /** How many targets the filter means, by class, as far as one of the items applies to their kind. */
    static Map<RiskClass, Long> counts(CatalogService catalog, TargetFilter filter, Collection<InspectionItem> items) {
        Set<TargetKind> kinds = new HashSet<>();
        items.forEach(item -> kinds.addAll(item.targetKinds()));
        Map<RiskClass, Long> counts = new EnumMap<>(RiskClass.class);
        for (RiskCount count : catalog.riskCounts(filter)) {
            if (items.isEmpty() || kinds.contains(count.kind())) {
                counts.merge(count.riskClass(), count.count(), Long::sum);
            }
        }
        return counts;
    }
}
