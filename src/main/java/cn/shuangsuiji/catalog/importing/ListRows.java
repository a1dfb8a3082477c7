package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.SheetFacts.Merge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a list in a file: the first visible sheet with a header that names its columns, and every row below that
/// has something in it. A cell merged downwards holds for all its rows, except in the column that tells rows apart.
final class ListRows implements Iterator<SourceRow>, AutoCloseable {
    private final ListKind list;
    private final TableFile file;
    private final TableFile.SheetRows sheet;
    private final Stream<SourceRow> stream;
    private final Header header;
    private final Iterator<SourceRow> rows;
    private final List<Merge> merges;
    private final Map<Merge, Cell> values = new HashMap<>();
    private final List<String> otherSheets;
    private @Nullable SourceRow next;
    private int merge;
    private long hiddenRows;
    private long filledRows;

    private ListRows(ListKind list, TableFile file, TableFile.SheetRows sheet, Stream<SourceRow> stream,
            Header header, Iterator<SourceRow> rows, List<String> otherSheets) {
        this.list = list;
        this.file = file;
        this.sheet = sheet;
        this.stream = stream;
        this.header = header;
        this.rows = rows;
        this.otherSheets = otherSheets;
        merges = sheet.facts().downwardBelow(header.row());
        merges.sort((a, b) -> Integer.compare(a.top(), b.top()));
    }

    /**
     * Opens the list in the file.
     *
     * @throws AppException when no row names the columns, or there are no rows at all
     */
    static ListRows open(ListKind list, TableFile file, String name, HeaderMemory memory) {
        ListRows best = closest(list, file, name, memory);
        List<String> missing = best.header.mapping() == null ? best.header.missing(list) : List.of();
        if (!missing.isEmpty()) {
            best.close();
            throw new AppException("catalog.import.columns", name, Messages.of(list), best.header.row(),
                    String.join("\u3001", missing));
        }
        return best;
    }

    /**
     * The list, or what comes closest to it: its header may lack columns.
     *
     * @throws AppException when there are no rows at all
     */
    static ListRows closest(ListKind list, TableFile file, String name, HeaderMemory memory) {
        ListRows best = null;
        List<String> others = new ArrayList<>();
        for (TableFile.SheetRows sheet : file.sheets()) {
            if (sheet.hidden()) {
                continue;
            }
            ListRows here = open(list, file, sheet, memory, others);
            if (best != null && best.complete()) {
                if (here != null && here.complete() && here.hasNext()) {
                    others.add(sheet.name());
                }
                close(here);
            } else if (here != null && (best == null || here.complete())) {
                close(best);
                best = here;
            } else {
                close(here);
            }
        }
        if (best == null) {
            throw new AppException("catalog.import.norows", name);
        }
        return best;
    }

    private static @Nullable ListRows open(ListKind list, TableFile file, TableFile.SheetRows sheet,
            HeaderMemory memory, List<String> others) {
        Stream<SourceRow> stream = sheet.open();
        boolean opened = false;
        try {
            Iterator<SourceRow> rows = stream.iterator();
            HeaderFinder.Found found = new HeaderFinder(list, memory).find(rows);
            if (found == null) {
                return null;
            }
            Iterator<SourceRow> below = new Both(found.after().iterator(), rows);
            opened = true;
            return new ListRows(list, file, sheet, stream, found.header(), below, others);
        } finally {
            if (!opened) {
                stream.close();
            }
        }
    }

    private boolean complete() {
        return header.mapping() != null || header.missing(list).isEmpty();
    }

    Header header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            SourceRow row = rows.next();
            if (!row.blank()) {
                hiddenRows += row.hidden() ? 1 : 0;
                next = merges.isEmpty() ? row : filled(row);
            }
        }
        return next != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        SourceRow row = next;
        next = null;
        return row;
    }

    /** What the clerk should know of how the rows were read; complete once all were. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(file.remarks());
        int columns = sheet.facts().hidden(header.width());
        long sheets = file.sheets().stream().filter(TableFile.SheetRows::hidden).count();
        add(remarks, hiddenRows, "catalog.import.hidden.rows");
        add(remarks, columns, "catalog.import.hidden.columns");
        add(remarks, sheets, "catalog.import.hidden.sheets");
        add(remarks, filledRows, "catalog.import.merged");
        if (!otherSheets.isEmpty()) {
            remarks.add(Messages.text("catalog.import.sheets", sheet.name(), String.join("\u3001", otherSheets)));
        }
        return remarks;
    }

    @Override
    public void close() {
        stream.close();
    }

    private static void close(@Nullable ListRows rows) {
        if (rows != null) {
            rows.close();
        }
    }

    private static void add(List<String> remarks, long count, String key) {
        if (count > 0) {
            remarks.add(Messages.text(key, count));
        }
    }

    private SourceRow filled(SourceRow row) {
        int number = row.number() - 1;
        while (merge < merges.size() && merges.get(merge).top() <= number) {
            Merge reached = merges.get(merge++);
            if (reached.top() == number && reached.left() != keyColumn()) {
                values.put(reached, row.cell(reached.left()));
            }
        }
        values.keySet().removeIf(old -> old.bottom() < number);
        List<Cell> cells = new ArrayList<>(row.cells());
        boolean changed = false;
        for (Map.Entry<Merge, Cell> value : values.entrySet()) {
            Merge area = value.getKey();
            if (area.top() < number) {
                cells.addAll(Collections.nCopies(Math.max(0, area.left() + 1 - cells.size()), Cell.EMPTY));
                cells.set(area.left(), value.getValue());
                changed = true;
            }
        }
        filledRows += changed ? 1 : 0;
        return changed ? new SourceRow(row.number(), cells, row.hidden()) : row;
    }

    private int keyColumn() {
        Header.Place place = header.positions().get(Columns.key(list));
        return place == null ? -1 : place.index();
    }

    /** One after the other. */
    private record Both(Iterator<SourceRow> first, Iterator<SourceRow> second) implements Iterator<SourceRow> {
        @Override
        public boolean hasNext() {
            return first.hasNext() || second.hasNext();
        }

        @Override
        public SourceRow next() {
            return first.hasNext() ? first.next() : second.next();
        }
    }
}
