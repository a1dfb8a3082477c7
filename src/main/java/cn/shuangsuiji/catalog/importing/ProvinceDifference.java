package cn.shuangsuiji.catalog.importing;

import java.util.Map;

/// What a file says otherwise about a row of the province; nothing of it is taken, but it can be proposed.
///
/// @param values as the file has them, by the column's key
public record ProvinceDifference(String code, Map<String, String> values) {
    public ProvinceDifference {
        values = Map.copyOf(values);
    }
}
