package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// public-result.json: who was drawn and how many for each item, without who belongs to which group; each cell's thresholds
/// as a seal, to be opened for the cell's targets by their slips.
final class SealedResult {
    /** Fields of result.json that say the same to everybody. */
    static final List<String> AS_THEY_ARE = List.of("seed", "visits", "drawnItems", "drawnAreas", "drawnVisits");

    private SealedResult() {}

    /** The text, from that of result.json. */
    static String text(Seals seals, SealedTargets targets, JsonFile result) {
        Map<String, Object> json = new TreeMap<>();
        for (String field : AS_THEY_ARE) {
            Object value = result.fields().get(field);
            if (value != null) {
                json.put(field, value);
            }
        }
        Map<String, Map<String, Integer>> items = new TreeMap<>();
        for (JsonFile cell : result.objects("cells")) {
            Map<String, Integer> counts = items.computeIfAbsent(cell.string("item"), _ -> new TreeMap<>());
            counts.merge("population", cell.number("population"), Integer::sum);
            counts.merge("drawn", cell.number("quota"), Integer::sum);
        }
        json.put("items", items);
        json.put("cellSeals", result.objects("cells").stream()
                .map(cell -> SealedCell.of(cell, targets).seal(seals)).sorted().toList());
        return Json.pretty(json);
    }
}
