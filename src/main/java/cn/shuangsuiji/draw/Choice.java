package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What else the seed decides, committed to in plan.json: which items of the plan are inspected (不定项), and in which areas
/// (先抽区域). Items and areas have tickets as targets have, over `SEED,item:CODE` and `SEED,area:CODE`, which no target's code
/// can be; the lowest are drawn. The cells stay what the specification says, over all items and areas, so that a record
/// verifies with or without this; the choice says which of them count.
///
/// @param itemsDrawn how many of the plan's items are drawn; null where all are fixed (定项)
/// @param areasDrawn how many areas are drawn; null where all areas count
/// @param stratumAreas the area of each stratum; empty where strata have none
public record Choice(@Nullable Integer itemsDrawn, @Nullable Integer areasDrawn,
        SortedMap<String, String> stratumAreas) {
    /** All items and all areas count. */
    public static final Choice NONE = new Choice(null, null, new TreeMap<>());

    private static final String ITEMS = "itemsDrawn";
    private static final String AREAS = "areasDrawn";
    private static final String STRATA = "stratumAreas";

    public Choice {
        stratumAreas = Collections.unmodifiableSortedMap(new TreeMap<>(stratumAreas));
        if ((itemsDrawn != null && itemsDrawn < 1) || (areasDrawn != null && areasDrawn < 1)) {
            throw new AppException("draw.choice.number");
        }
        if (areasDrawn != null && stratumAreas.isEmpty()) {
            throw new AppException("draw.choice.areas");
        }
    }

    /**
     * The choice that the fields of a plan.json commit to.
     *
     * @throws AppException when a number is not a positive whole one, or areas are drawn and no stratum has one
     */
    static Choice read(Map<?, ?> plan) {
        TreeMap<String, String> areas = new TreeMap<>();
        if (plan.get(STRATA) instanceof Map<?, ?> strata) {
            strata.forEach((stratum, area) -> areas.put(String.valueOf(stratum), String.valueOf(area)));
        }
        return new Choice(number(plan, ITEMS), number(plan, AREAS), areas);
    }

    private static @Nullable Integer number(Map<?, ?> plan, String field) {
        Object value = plan.get(field);
        if (value != null && !(value instanceof Integer)) {
            throw new AppException("draw.choice.number");
        }
        return (Integer) value;
    }

    /** Whether the seed decides more than the targets. */
    public boolean isOpen() {
        return itemsDrawn != null || areasDrawn != null;
    }

    /** The fields as they stand in a plan. */
    Map<String, Object> json() {
        Map<String, Object> plan = new TreeMap<>();
        if (itemsDrawn != null) {
            plan.put(ITEMS, itemsDrawn);
        }
        if (areasDrawn != null) {
            plan.put(AREAS, areasDrawn);
        }
        if (!stratumAreas.isEmpty()) {
            plan.put(STRATA, stratumAreas);
        }
        return plan;
    }

    /** Applies the choice to what was drawn over everything; null where there is none to make. */
    public @Nullable Chosen choose(Seed seed, QuotaRules rules, List<Cell> cells) {
        if (!isOpen()) {
            return null;
        }
        List<String> items = itemsDrawn == null ? null : lowest(seed, "item:", rules.items().keySet(), itemsDrawn);
        List<String> areas = areasDrawn == null
                ? null
                : lowest(seed, "area:", new TreeSet<>(stratumAreas.values()), areasDrawn);
        List<Cell> counting = cells.stream().filter(cell -> (items == null || items.contains(cell.item()))
                && (areas == null || areas.contains(stratumAreas.get(cell.stratum())))).toList();
        return new Chosen(items, areas, counting);
    }

    /** Codes with the lowest tickets, lowest first; all when there are fewer. */
    private static List<String> lowest(Seed seed, String prefix, Collection<String> codes, int number) {
        return codes.stream().sorted(Comparator.comparing((String code) -> Ticket.of(seed, prefix + code))
                .thenComparing(CodePointOrder.INSTANCE)).limit(number).toList();
    }
}
