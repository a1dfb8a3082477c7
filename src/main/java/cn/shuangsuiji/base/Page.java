package cn.shuangsuiji.base;

import java.util.List;

/// One page of a list, with the count of all rows that match.
///
/// @param rows the rows of this page
/// @param total how many rows match in all, zero or more
/// @param offset index of the first row of this page, from zero
public record Page<T>(List<T> rows, long total, long offset) {
    public Page {
        rows = List.copyOf(rows);
    }
}
