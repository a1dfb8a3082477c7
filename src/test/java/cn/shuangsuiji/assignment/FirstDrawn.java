package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawResult;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Items and areas that a plan has drawn before the targets, computed here once more from the specification's words: lowest of
/// `sha256(seed + ",item:" + code)` and `sha256(seed + ",area:" + code)`.
///
/// @param items in ticket order; null when the plan has no items drawn
/// @param areas in ticket order; null when the plan has no areas drawn
record FirstDrawn(@Nullable List<String> items, @Nullable List<String> areas, Map<?, ?> stratumAreas) {
    static FirstDrawn of(DrawPlan plan, DrawResult result) {
        Map<?, ?> areaOf = plan.field("stratumAreas") instanceof Map<?, ?> map ? map : Map.of();
        return new FirstDrawn(lowest(plan, "itemsDrawn", result.seed().hex() + ",item:", plan.rules().items().keySet()),
                lowest(plan, "areasDrawn", result.seed().hex() + ",area:",
                        new TreeSet<>(areaOf.values().stream().map(String::valueOf).toList())),
                areaOf);
    }

    private static @Nullable List<String> lowest(DrawPlan plan, String field, String prefix, Collection<String> names) {
        return plan.field(field) instanceof Integer count
                ? names.stream().sorted(Comparator.comparing(name -> Sha256.hex(prefix + name))).limit(count).toList()
                : null;
    }

    /** The part of a result that is inspected. */
    DrawResult inspected(DrawResult result) {
        List<Cell> cells = result.cells().stream().filter(cell -> (items == null || items.contains(cell.item()))
                && (areas == null || areas.contains(String.valueOf(stratumAreas.get(cell.stratum()))))).toList();
        return new DrawResult(result.seed(), cells, List
                .copyOf(new TreeSet<>(cells.stream().flatMap(cell -> cell.selected().stream()).toList())), null);
    }

    /** The text of result.json with the fields that these add. */
    String text(DrawResult result) {
        if (items == null && areas == null) {
            return result.text();
        }
        Map<?, ?> drawn = Json.read(result.text(), Map.class);
        Map<String, Object> json = new TreeMap<>();
        drawn.forEach((name, value) -> json.put((String) name, value));
        if (items != null) {
            json.put("drawnItems", items);
        }
        if (areas != null) {
            json.put("drawnAreas", areas);
        }
        json.put("drawnVisits", inspected(result).visits());
        return Json.pretty(json);
    }
}
