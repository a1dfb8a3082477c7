package cn.shuangsuiji.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was drawn for one item in one stratum: an exact simple random sample of the cell's targets.
///
/// @param population how many targets the cell holds
/// @param quota how many are drawn
/// @param selected the codes of the drawn, lowest ticket first
/// @param lastIn the highest ticket drawn; null when none is
/// @param firstOut the lowest ticket not drawn; null when all are
public record Cell(String item, String stratum, int population, int quota, List<String> selected,
        @Nullable String lastIn, @Nullable String firstOut) {
    public Cell {
        selected = List.copyOf(selected);
    }

    /** As it stands in result.json, where absent tickets are written as null. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("item", item);
        json.put("stratum", stratum);
        json.put("population", population);
        json.put("quota", quota);
        json.put("selected", selected);
        json.put("lastIn", lastIn);
        json.put("firstOut", firstOut);
        return json;
    }
}
