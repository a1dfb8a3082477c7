package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the header among the first rows of a sheet, below whatever titles stand there: the first that names all columns
/// that must be there, else the one that names most. It may be two rows, groups over columns.
final class HeaderFinder {
    private static final int WITHIN = 20;

    private final ListKind list;
    private final HeaderMemory memory;

    HeaderFinder(ListKind list, HeaderMemory memory) {
        this.list = list;
        this.memory = memory;
    }

    /// @param header the best there is; it may lack columns
    /// @param after rows that were read already and stand below it
    record Found(Header header, List<SourceRow> after) {}

    /** Null when the sheet has no rows at all. */
    @Nullable
    Found find(Iterator<SourceRow> rows) {
        List<SourceRow> first = new ArrayList<>();
        while (first.size() <= WITHIN && rows.hasNext()) {
            SourceRow row = rows.next();
            if (!row.blank()) {
                first.add(row);
            }
        }
        Found best = null;
        for (int i = 0; i < Math.min(first.size(), WITHIN); i++) {
            Found here = here(first, i);
            if (here.header().mapping() != null || here.header().missing(list).isEmpty()) {
                return here;
            }
            best = best == null || better(here.header(), best.header()) ? here : best;
        }
        return best;
    }

    private Found here(List<SourceRow> rows, int i) {
        SourceRow row = rows.get(i);
        Header alone = header(row.number(), HeaderNames.of(row));
        if (i + 1 < rows.size()) {
            SourceRow next = rows.get(i + 1);
            Header two = header(next.number(), HeaderNames.joined(row, next));
            if (belongTogether(alone, two, row, next)) {
                return new Found(two, rows.subList(i + 2, rows.size()));
            }
        }
        return new Found(alone, rows.subList(i + 1, rows.size()));
    }

    private Header header(int row, HeaderNames names) {
        return Header.of(list, row, names, memory.find(names));
    }

    /// Two rows are one header when together they name more columns than either does, or when the lower one says nothing
    /// below the columns that the upper one names, but something where that one is empty: no row of a list does that.
    private boolean belongTogether(Header alone, Header two, SourceRow upper, SourceRow lower) {
        if (two.mapping() != null) {
            return alone.mapping() == null;
        }
        if (alone.mapping() != null || lower.hasNumbers()) {
            return false;
        }
        int below = header(lower.number(), HeaderNames.of(lower)).positions().size();
        if (two.positions().size() > Math.max(alone.positions().size(), below)) {
            return true;
        }
        boolean silent = alone.positions().values().stream()
                .allMatch(place -> lower.cell(place.index()).text().isBlank());
        boolean fills = false;
        for (int i = 0; i < lower.cells().size(); i++) {
            fills |= !lower.cell(i).text().isBlank() && upper.cell(i).text().isBlank();
        }
        return !alone.positions().isEmpty() && silent && fills;
    }

    /** More columns of the list, else more names of any kind. */
    private static boolean better(Header one, Header other) {
        int known = Integer.compare(one.positions().size(), other.positions().size());
        return known > 0 || (known == 0 && one.positions().isEmpty() && one.names().count() > other.names().count());
    }
}
