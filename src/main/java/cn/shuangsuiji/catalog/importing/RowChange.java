package cn.shuangsuiji.catalog.importing;

import java.util.List;

/// What an import changes in a row that the list has.
///
/// @param key the code or certificate
/// @param values the values that change, in the order of the list's columns
public record RowChange(String key, String name, List<Value> values) {
    public RowChange {
        values = List.copyOf(values);
    }

    /// A value that changes, in the words that the clerk reads.
    ///
    /// @param column title of the column
    /// @param before empty where nothing stood
    /// @param after empty where nothing will stand
    public record Value(String column, String before, String after) {}
}
