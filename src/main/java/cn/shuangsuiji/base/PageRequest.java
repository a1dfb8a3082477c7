package cn.shuangsuiji.base;

import org.jspecify.annotations.Nullable;

/// Which page of a list is wanted. Lists are paged and sorted by the database, never in memory.
///
/// @param offset index of the first row, from zero
/// @param limit how many rows, 1 to 1,000
/// @param sort the column's key as the list's service names it; null for the list's own order
/// @param descending whether the sort is turned round
public record PageRequest(long offset, int limit, @Nullable String sort, boolean descending) {
    public PageRequest {
        if (offset < 0 || limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** The first rows in the list's own order. */
    public static PageRequest first(int limit) {
        return new PageRequest(0, limit, null, false);
    }
}
