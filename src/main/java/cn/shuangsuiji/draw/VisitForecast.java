package cn.shuangsuiji.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many targets a draw will visit, before any seed is known. One ticket serves all items, so within a stratum whose
/// targets share their items the smaller quotas are drawn out of the largest one.
///
/// @param least no draw visits fewer
/// @param exact whether every draw visits just so many
/// @param lowerBound visits that no design with the same chances can expect to go below; null where items or areas are drawn
/// @param independent visits to be expected if every item were drawn by itself; null where items or areas are drawn
public record VisitForecast(int least, boolean exact, @Nullable BigDecimal lowerBound,
        @Nullable BigDecimal independent) {
    /** The forecast for these rules over this population. */
    static VisitForecast of(QuotaRules rules, Choice choice, Population population) {
        Map<String, List<Integer>> quotas = new TreeMap<>();
        for (InclusionProbability cell : InclusionProbability.of(rules, population)) {
            quotas.computeIfAbsent(cell.stratum(), stratum -> new ArrayList<>()).add(cell.quota());
        }
        int items = choice.itemsDrawn() == null ? rules.items().size() : choice.itemsDrawn();
        Map<String, Integer> byStratum = quotas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> least(entry.getValue(), items)));
        int least = fewestAreas(choice, byStratum);
        if (choice.isOpen()) {
            return new VisitForecast(least, false, null, null);
        }
        ExpectedVisits expected = ExpectedVisits.of(rules, population);
        return new VisitForecast(least, isAlike(population), expected.lowerBound().rounded(1),
                expected.independent().rounded(1));
    }

    /** The largest of any so many quotas is at least this one. */
    private static int least(List<Integer> quotas, int drawn) {
        List<Integer> ascending = quotas.stream().sorted().toList();
        return ascending.get(Math.min(drawn, ascending.size()) - 1);
    }

    private static int fewestAreas(Choice choice, Map<String, Integer> byStratum) {
        if (choice.areasDrawn() == null) {
            return byStratum.values().stream().mapToInt(Integer::intValue).sum();
        }
        Map<String, Integer> byArea = new TreeMap<>();
        byStratum.forEach((stratum, visits) -> byArea.merge(choice.stratumAreas().getOrDefault(stratum, ""), visits,
                Integer::sum));
        return byArea.values().stream().sorted(Comparator.naturalOrder()).limit(choice.areasDrawn())
                .mapToInt(Integer::intValue).sum();
    }

    private static boolean isAlike(Population population) {
        Map<String, List<String>> first = new TreeMap<>();
        return population.kinds().stream().allMatch(kind -> kind.items()
                .equals(first.computeIfAbsent(kind.stratum(), stratum -> kind.items())));
    }
}
