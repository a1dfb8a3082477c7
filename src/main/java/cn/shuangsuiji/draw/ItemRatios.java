package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The ratio of each item for each risk class on the day of the inspections: the item's own dated parameter where one is
/// set, else the plan line's.
final class ItemRatios {
    /** The parameter's name; its scope is the item's code, a slash, and the class: {@code SP-03/C}. */
    static final String PARAMETER = "item.ratio";
    private static final String ROUNDING = "draw.rounding";

    private final Map<String, Map<RiskClass, QuotaRule>> rules = new TreeMap<>();

    /** @throws cn.shuangsuiji.base.AppException when a parameter is not a ratio, or not a way of rounding */
    ItemRatios(Tx tx, OfficeService offices, InspectionTask task, List<InspectionItem> items) {
        LocalDate day = task.inspectFrom();
        Rounding rounding = offices.find(tx, ROUNDING, "", day).map(Rounding::parse).orElse(Rounding.UP);
        for (InspectionItem item : items) {
            Map<RiskClass, QuotaRule> byClass = new EnumMap<>(RiskClass.class);
            for (RiskClass riskClass : RiskClass.values()) {
                offices.find(tx, PARAMETER, item.code() + "/" + riskClass.name(), day)
                        .or(() -> Optional.ofNullable(task.content().ratios().get(riskClass)))
                        .ifPresent(ratio -> byClass.put(riskClass,
                                new QuotaRule(null, Ratio.parse(ratio), rounding, 0, null)));
            }
            rules.put(item.code(), byClass);
        }
    }

    /** Whether an item is drawn in a class. */
    boolean has(String item, RiskClass riskClass) {
        return Objects.requireNonNull(rules.get(item)).containsKey(riskClass);
    }

    /** An item's rule for a class in which it is drawn. */
    QuotaRule rule(String item, RiskClass riskClass) {
        return Objects.requireNonNull(Objects.requireNonNull(rules.get(item)).get(riskClass));
    }
}
