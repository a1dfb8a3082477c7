package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who can be drawn for a task, and why the others cannot: the task's filter, its items' kinds and labels, and the declared
/// exclusions, over the lists as they stand inside one transaction.
final class TaskPopulation {
    private final InspectionTask task;
    private final List<InspectionItem> items;
    private final Map<String, Set<String>> labelled = new HashMap<>();
    private final Set<String> drawnThisYear;
    private final Map<RiskClass, Integer> inList = new EnumMap<>(RiskClass.class);
    private final Map<RiskClass, Integer> drawable = new EnumMap<>(RiskClass.class);
    private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
    private final List<PopulationRow> rows = new ArrayList<>();
    private final Map<String, TargetSnapshot> snapshots = new TreeMap<>();

    TaskPopulation(Tx tx, CatalogService catalog, InspectionTask task) {
        this.task = task;
        Collection<String> codes = task.content().items();
        items = catalog.items(tx, codes);
        Set<String> known = new HashSet<>(items.stream().filter(InspectionItem::active).map(InspectionItem::code)
                .toList());
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new AppException("draw.task.item", code);
            }
        }
        TargetFilter filter = task.content().filter();
        TargetFilter everyStatus = new TargetFilter(filter.text(), filter.kinds(), filter.riskClasses(),
                filter.division(), filter.industry(), filter.label(), filter.codes(), false);
        for (InspectionItem item : items) {
            if (item.targetLabel() != null) {
                labelled.computeIfAbsent(item.targetLabel(), label -> carriers(tx, catalog, label));
            }
        }
        drawnThisYear = new HashSet<>(tx.mapper(DrawMapper.class).drawnInYear(task.inspectFrom().getYear(), codes,
                task.id()));
        catalog.eachTarget(tx, everyStatus, this::take);
    }

    private static Set<String> carriers(Tx tx, CatalogService catalog, String label) {
        Set<String> carriers = new HashSet<>();
        catalog.eachTarget(tx,
                new TargetFilter("", List.of(), List.of(), "", "", label, List.of(), false),
                target -> carriers.add(target.code()));
        return carriers;
    }

    private void take(Target target) {
        inList.merge(target.riskClass(), 1, Integer::sum);
        List<String> mine = items.stream().filter(item -> applies(item, target)).map(InspectionItem::code).sorted()
                .toList();
        ExclusionReason reason = reason(target, mine);
        if (reason != null) {
            excluded.merge(reason, 1, Integer::sum);
            return;
        }
        drawable.merge(target.riskClass(), 1, Integer::sum);
        rows.add(new PopulationRow(target.code(), target.riskClass().name(), mine));
        snapshots.put(target.code(), TargetSnapshot.of(target));
    }

    private @Nullable ExclusionReason reason(Target target, List<String> mine) {
        if (target.status() != TargetStatus.ACTIVE) {
            return ExclusionReason.NOT_ACTIVE;
        }
        if (mine.isEmpty()) {
            return ExclusionReason.NO_ITEM;
        }
        if (!task.content().ratios().containsKey(target.riskClass())) {
            return ExclusionReason.NO_RATIO;
        }
        return drawnThisYear.contains(target.code()) ? ExclusionReason.DRAWN_THIS_YEAR : null;
    }

    private boolean applies(InspectionItem item, Target target) {
        return item.targetKinds().contains(target.kind()) && (item.targetLabel() == null
                || labelled.getOrDefault(item.targetLabel(), Set.of()).contains(target.code()));
    }

    /** The same ratio by risk class for every item of the task. */
    QuotaRules rules() {
        Map<String, QuotaRule> byClass = new TreeMap<>();
        task.content().ratios().forEach((riskClass, ratio) -> byClass.put(riskClass.name(), QuotaRule.ratio(ratio)));
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        items.forEach(item -> rules.put(item.code(), byClass));
        return new QuotaRules(rules);
    }

    DrawPreview preview() {
        List<StratumPreview> strata = new ArrayList<>();
        for (RiskClass riskClass : RiskClass.values()) {
            String ratio = task.content().ratios().get(riskClass);
            int size = drawable.getOrDefault(riskClass, 0);
            strata.add(new StratumPreview(riskClass, inList.getOrDefault(riskClass, 0), size, ratio,
                    ratio == null ? 0 : QuotaRule.ratio(ratio).quota(size)));
        }
        return new DrawPreview(strata, excluded, items.size());
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

    List<InspectionItem> items() {
        return items;
    }

    List<PopulationRow> rows() {
        return rows;
    }

    Map<String, TargetSnapshot> snapshots() {
        return snapshots;
    }
}
