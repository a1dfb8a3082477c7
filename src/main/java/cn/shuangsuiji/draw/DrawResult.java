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
/// @param chosen which of the cells count, where the seed decides that as well; null where all do
public record DrawResult(Seed seed, List<Cell> cells, List<String> visits, @Nullable Chosen chosen) {
    static final String DRAWN_ITEMS = "drawnItems";
    static final String DRAWN_AREAS = "drawnAreas";
    static final String DRAWN_VISITS = "drawnVisits";

    public DrawResult {
        cells = List.copyOf(cells);
        visits = List.copyOf(visits);
    }

    /** The cells of the items that are inspected, in the areas that are inspected. */
    public List<Cell> chosenCells() {
        return chosen == null ? cells : chosen.cells();
    }

    /** The codes that are inspected, ascending. */
    public List<String> chosenVisits() {
        return chosen == null ? visits : chosen.visits();
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
        json.putAll(choice());
        return json;
    }

    /** The fields that tell what was chosen; none where nothing was. */
    Map<String, List<String>> choice() {
        Map<String, List<String>> json = new LinkedHashMap<>();
        if (chosen != null) {
            if (chosen.items() != null) {
                json.put(DRAWN_ITEMS, chosen.items());
            }
            if (chosen.areas() != null) {
                json.put(DRAWN_AREAS, chosen.areas());
            }
            json.put(DRAWN_VISITS, chosen.visits());
        }
        return json;
    }
}
