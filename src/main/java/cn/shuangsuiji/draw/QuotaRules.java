package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rules of a draw: for each item and each stratum how many are drawn. Items and strata are in code-point order, which
/// is the order of the result's cells.
public final class QuotaRules {
    private final SortedMap<String, SortedMap<String, QuotaRule>> items = new TreeMap<>(CodePointOrder.INSTANCE);

    public QuotaRules(Map<String, ? extends Map<String, QuotaRule>> rules) {
        rules.forEach((item, strata) -> {
            SortedMap<String, QuotaRule> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
            sorted.putAll(strata);
            items.put(item, Collections.unmodifiableSortedMap(sorted));
        });
    }

    /**
     * The field {@code items} of plan.json.
     *
     * @throws AppException when it is not item, then stratum, then rule
     */
    static QuotaRules read(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> items)) {
            throw new AppException("draw.plan.items");
        }
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        items.forEach((item, value) -> {
            if (!(value instanceof Map<?, ?> strata)) {
                throw new AppException("draw.plan.items");
            }
            Map<String, QuotaRule> byStratum = new TreeMap<>();
            strata.forEach((stratum, rule) -> byStratum.put((String) stratum, QuotaRule.read(rule)));
            rules.put((String) item, byStratum);
        });
        return new QuotaRules(rules);
    }

    /** As it stands in plan.json. */
    Map<String, Object> json() {
        Map<String, Object> json = new TreeMap<>();
        items.forEach((item, strata) -> {
            Map<String, Object> rules = new TreeMap<>();
            strata.forEach((stratum, rule) -> rules.put(stratum, rule.json()));
            json.put(item, rules);
        });
        return json;
    }

    /** Item, then stratum, then rule, both in code-point order. */
    public SortedMap<String, SortedMap<String, QuotaRule>> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    /**
     * The rule of a cell.
     *
     * @throws AppException when the plan has none; {@code id} is a target that needs it
     */
    public QuotaRule rule(String id, String item, String stratum) {
        SortedMap<String, QuotaRule> strata = items.get(item);
        if (strata == null) {
            throw new AppException("draw.item.unknown", id, item);
        }
        QuotaRule rule = strata.get(stratum);
        if (rule == null) {
            throw new AppException("draw.rule.none", item, stratum, id);
        }
        return rule;
    }
}
