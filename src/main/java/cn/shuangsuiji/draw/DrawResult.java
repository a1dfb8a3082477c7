package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The outcome of a draw.
///
/// @param cells by item, then stratum, in code-point order; cells without targets included
/// @param visits the codes drawn for at least one item, ascending, each once: one visit serves all its items
public record DrawResult(Seed seed, List<Cell> cells, List<String> visits) {
    public DrawResult {
        cells = List.copyOf(cells);
        visits = List.copyOf(visits);
    }

    /** The text of result.json. */
    public String text() {
        return Json.pretty(json());
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("seed", seed.hex());
        json.put("cells", cells.stream().map(Cell::json).toList());
        json.put("visits", visits);
        return json;
    }
}
