package cn.shuangsuiji.assignment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who replaces a target in one cell: the next ticket of the same item and stratum.
///
/// @param substitute null when the cell has no further target
public record CellSubstitute(String item, String stratum, @Nullable String substitute) {
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new TreeMap<>();
        json.put("item", item);
        json.put("stratum", stratum);
        json.put("substitute", substitute);
        return json;
    }
}
