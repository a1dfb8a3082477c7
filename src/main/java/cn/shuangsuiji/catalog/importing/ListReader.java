package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a list in a file: the first sheet with a row that names its columns, and every row below that. */
final class ListReader {
    private static final int HEADER_WITHIN = 20;
    private static final int REPORT_EVERY = 500;

    private final ListKind list;
    private final TableFile file;
    private final String name;

    ListReader(ListKind list, TableFile file, String name) {
        this.list = list;
        this.file = file;
        this.name = name;
    }

    /**
     * Hands over the values of each row that can be kept.
     *
     * @throws AppException when no row names the columns, or nothing stands below the one that does
     */
    Header read(LabelBook labels, Problems problems, Progress progress, BiConsumer<Integer, Map<String, String>> each) {
        RowReader reader = new RowReader(list, problems, new ValueReader(problems, labels, file.epoch()));
        Header closest = null;
        for (TableFile.SheetRows sheet : file.sheets()) {
            try (Stream<SourceRow> stream = sheet.open()) {
                Iterator<SourceRow> rows = stream.iterator();
                Header header = header(rows);
                if (header != null && header.missing(list).isEmpty()) {
                    rows(rows, header, reader, problems, progress, each);
                    return header;
                }
                closest = closest == null ? header : closest;
            }
        }
        if (closest == null) {
            throw new AppException("catalog.import.norows", name);
        }
        throw new AppException("catalog.import.columns", name, Messages.of(list), closest.row(),
                String.join("\u3001", closest.missing(list)));
    }

    /** The first row with all columns; else the one that names most; null when there are no rows at all. */
    private @Nullable Header header(Iterator<SourceRow> rows) {
        Header best = null;
        for (int i = 0; i < HEADER_WITHIN && rows.hasNext(); i++) {
            SourceRow row = rows.next();
            if (row.blank()) {
                continue;
            }
            Header header = Header.of(list, row);
            if (header.missing(list).isEmpty()) {
                return header;
            }
            best = best == null || header.positions().size() > best.positions().size() ? header : best;
        }
        return best;
    }

    private void rows(Iterator<SourceRow> rows, Header header, RowReader reader, Problems problems, Progress progress,
            BiConsumer<Integer, Map<String, String>> each) {
        long count = 0;
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (row.blank()) {
                continue;
            }
            if (++count % REPORT_EVERY == 0) {
                progress.stopIfCancelled();
                progress.report(Messages.text("catalog.import.progress", name), count, 0);
            }
            if (file.separated() && overflows(row, header)) {
                problems.refuse(row.number(), "", Messages.text("catalog.import.ragged.repair"),
                        "catalog.import.ragged");
                continue;
            }
            Map<String, String> values = reader.read(row.number(), column -> header.cell(column, row));
            if (values != null) {
                each.accept(row.number(), values);
            }
        }
        if (count == 0) {
            throw new AppException("catalog.import.norows", name);
        }
    }

    private static boolean overflows(SourceRow row, Header header) {
        List<Cell> cells = row.cells();
        return cells.size() > header.width()
                && cells.subList(header.width(), cells.size()).stream().anyMatch(cell -> !cell.text().isBlank());
    }
}
