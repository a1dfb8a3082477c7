package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.SamplingDesign;
import cn.shuangsuiji.plan.Strata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who can be drawn for a task, and why the others cannot: the task's filter, its items' kinds and labels, and the declared
/// exclusions, over the lists as they stand inside one transaction.
final class TaskPopulation {
    private final InspectionTask task;
    private final TaskItems items;
    private final ItemRatios ratios;
    private final Exclusions exclusions;
    private final Map<Stratum, Integer> inList = new TreeMap<>();
    private final Map<Stratum, Integer> drawable = new TreeMap<>();
    private final List<PopulationRow> rows = new ArrayList<>();
    private final Map<String, TargetSnapshot> snapshots = new TreeMap<>();
    private final LimitParameters limits;

    TaskPopulation(Tx tx, DrawService.Sources sources, InspectionTask task) {
        this.task = task;
        exclusions = new Exclusions(tx, sources.offices(), sources.openCases(), task);
        items = new TaskItems(tx, sources.catalog(), sources.offices(), task,
                exclusions.holds(ExclusionReason.EXEMPT));
        ratios = new ItemRatios(tx, sources.offices(), task, items.open());
        limits = new LimitParameters(tx, sources.offices(), task);
        TargetFilter filter = task.content().filter();
        TargetFilter everyStatus = new TargetFilter(filter.text(), filter.kinds(), filter.riskClasses(),
                filter.division(), filter.industry(), filter.label(), filter.codes(), false);
        sources.catalog().eachTarget(tx, everyStatus, this::take);
    }

    private void take(Target target) {
        Stratum stratum = Stratum.of(task.content().design().strata(), target);
        inList.merge(stratum, 1, Integer::sum);
        List<InspectionItem> open = items.of(target);
        List<String> mine = open.stream().map(InspectionItem::code)
                .filter(item -> ratios.has(item, target.riskClass())).toList();
        ExclusionReason reason = reason(target, open, mine);
        if (reason != null) {
            exclusions.count(reason);
            return;
        }
        drawable.merge(stratum, 1, Integer::sum);
        rows.add(new PopulationRow(target.code(), stratum.code(), mine));
        snapshots.put(target.code(), TargetSnapshot.of(target));
    }

    private @Nullable ExclusionReason reason(Target target, List<InspectionItem> open, List<String> mine) {
        if (exclusions.isGone(target)) {
            return ExclusionReason.NOT_ACTIVE;
        }
        if (open.isEmpty()) {
            return items.concerns(target) ? ExclusionReason.EXEMPT : ExclusionReason.NO_ITEM;
        }
        return mine.isEmpty() ? ExclusionReason.NO_RATIO : exclusions.history(target);
    }

    /** For each item the rule of every stratum in which it can be drawn. */
    QuotaRules rules() {
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        for (InspectionItem item : items.open()) {
            Map<String, QuotaRule> byStratum = new TreeMap<>();
            for (Stratum stratum : drawable.keySet()) {
                if (ratios.has(item.code(), stratum.riskClass())) {
                    byStratum.put(stratum.code(), ratios.rule(item.code(), stratum.riskClass()));
                }
            }
            rules.put(item.code(), byStratum);
        }
        return new QuotaRules(rules);
    }

    /**
     * What the seed chooses beside the targets.
     *
     * @throws AppException when fewer items or areas are left than are to be drawn
     */
    Choice choice() {
        SamplingDesign design = task.content().design();
        TreeMap<String, String> areas = new TreeMap<>();
        if (design.strata() == Strata.RISK_CLASS_AND_AREA) {
            drawable.keySet().forEach(stratum -> areas.put(stratum.code(), stratum.part()));
        }
        int there = new TreeSet<>(areas.values()).size();
        if (design.areasDrawn() != null && there < design.areasDrawn()) {
            throw new AppException("draw.choice.areas.few", design.areasDrawn(), there);
        }
        if (design.itemsDrawn() != null && items.open().size() < design.itemsDrawn()) {
            throw new AppException("draw.choice.items.few", design.itemsDrawn(), items.open().size());
        }
        return new Choice(design.itemsDrawn(), design.areasDrawn(), areas);
    }

    /** @throws AppException when nobody is left to draw from */
    DrawPreview preview() {
        return preview(population(), rules(), choice());
    }

    /** As above, for what is frozen. */
    DrawPreview preview(Population population, QuotaRules rules, Choice choice) {
        List<InclusionProbability> cells = InclusionProbability.of(rules, population);
        Map<String, Integer> largest = new TreeMap<>();
        cells.forEach(cell -> largest.merge(cell.stratum(), cell.quota(), Math::max));
        VisitForecast visits = VisitForecast.of(rules, choice, population);
        return new DrawPreview(strata(rules, largest), exclusions.counts(), exclusions.lifted(), items.open().size(),
                choice, visits, limits.compare(items.open(), cells, visits.least(), population.size()));
    }

    private List<StratumPreview> strata(QuotaRules rules, Map<String, Integer> largest) {
        return inList.entrySet().stream()
                .map(entry -> new StratumPreview(entry.getKey(), entry.getValue(),
                        drawable.getOrDefault(entry.getKey(), 0), ratios(rules, entry.getKey()),
                        largest.getOrDefault(entry.getKey().code(), 0)))
                .toList();
    }

    private static List<String> ratios(QuotaRules rules, Stratum stratum) {
        return rules.items().values().stream().map(strata -> strata.get(stratum.code()))
                .filter(rule -> rule != null && rule.ratio() != null).map(rule -> rule.ratio().text()).distinct()
                .toList();
    }

    /**
     * The frozen population.
     *
     * @throws AppException when nobody is left to draw from
     */
    Population population() {
        if (rows.isEmpty()) {
            throw new AppException("draw.population.nobody",
                    inList.values().stream().mapToInt(Integer::intValue).sum());
        }
        return Population.of(rows);
    }

    Exclusions exclusions() {
        return exclusions;
    }

    List<InspectionItem> items() {
        return items.open();
    }

    List<PopulationRow> rows() {
        return rows;
    }

    Map<String, TargetSnapshot> snapshots() {
        return snapshots;
    }
}
