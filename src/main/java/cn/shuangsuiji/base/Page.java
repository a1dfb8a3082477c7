package cn.shuangsuiji.base;

import java.util.List;

/// One page of a list, with the count of all rows that match.
///
/// @param rows the rows of this page
/// @param total how many rows match in all, zero or more; {@link #UNCOUNTED} where that is found out apart
/// @param offset index of the first row of this page, from zero
public record Page<T>(List<T> rows, long total, long offset) {
    /** Stands for a total that is not known yet. */
    public static final long UNCOUNTED = -1;

    /** The page that a request wants of a list that is held whole, because it is short. */
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        return new Page<>(all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size(),
                request.offset());
    }

    public Page {
        rows = List.copyOf(rows);
    }
}
