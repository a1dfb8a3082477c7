package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.draw.ExpectedVisits;
import cn.shuangsuiji.draw.InclusionProbability;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How many targets a frozen population will be visited at, before any seed is known. One ticket serves all items, so within
/// a risk class whose targets share their items the smaller quotas are drawn out of the largest one.
///
/// @param least no draw visits fewer
/// @param exact whether every draw visits just so many
/// @param expected what separate draws would cost, and what no design can save
public record VisitForecast(int least, boolean exact, ExpectedVisits expected) {
    /** The forecast of a task over the population that was frozen for it. */
    public static VisitForecast of(InspectionTask task, Population population) {
        QuotaRules rules = rules(task);
        Map<String, Integer> largest = new HashMap<>();
        for (InclusionProbability cell : InclusionProbability.of(rules, population)) {
            largest.merge(cell.stratum(), cell.quota(), Math::max);
        }
        return new VisitForecast(largest.values().stream().mapToInt(Integer::intValue).sum(), isAlike(population),
                ExpectedVisits.of(rules, population));
    }

    private static boolean isAlike(Population population) {
        Map<String, PopulationRow> first = new HashMap<>();
        Set<String> mixed = new HashSet<>();
        for (int i = 0; i < population.size(); i++) {
            PopulationRow row = population.row(i);
            if (!row.items().equals(first.computeIfAbsent(row.stratum(), _ -> row).items())) {
                mixed.add(row.stratum());
            }
        }
        return mixed.isEmpty();
    }

    private static QuotaRules rules(InspectionTask task) {
        Map<String, QuotaRule> byClass = new TreeMap<>();
        for (Map.Entry<RiskClass, String> ratio : task.content().ratios().entrySet()) {
            byClass.put(ratio.getKey().name(), QuotaRule.ratio(ratio.getValue()));
        }
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        task.content().items().forEach(item -> rules.put(item, byClass));
        return new QuotaRules(rules);
    }
}
