package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list in a file into values, passing over what is no row of it. */
final class ListReader {
    private static final int REPORT_EVERY = 500;

    private final ListKind list;
    private final ListRows rows;
    private final Problems problems;
    private final RowReader reader;
    private final boolean separated;
    private final boolean numbered;
    private String firstCode = "";

    ListReader(ListKind list, TableFile file, ListRows rows, LabelBook labels, Problems problems, KnownCodes known) {
        this.list = list;
        this.rows = rows;
        this.problems = problems;
        this.separated = file.separated();
        this.numbered = list == ListKind.ITEMS && !rows.header().positions().containsKey(Columns.key(list));
        this.reader = new RowReader(list, problems, new ValueReader(problems, labels, file.epoch(), known));
    }

    /**
     * Hands over the values of each row that can be kept.
     *
     * @param after is given each row when all is known of it
     * @throws AppException when there are none
     */
    void read(String name, Progress progress, BiConsumer<Integer, Map<String, String>> each,
            Consumer<SourceRow> after) {
        Column key = Columns.key(list);
        long count = 0;
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (++count % REPORT_EVERY == 0) {
                progress.stopIfCancelled();
                progress.report(Messages.text("catalog.import.progress", name), count, 0);
            }
            String footer = Footer.reason(row, rows.header(), key);
            if (footer == null) {
                Map<String, String> values = values(row);
                if (values != null) {
                    firstCode = firstCode.isEmpty() ? values.getOrDefault(key.key(), "") : firstCode;
                    each.accept(row.number(), values);
                }
            } else {
                problems.skip(row.number(), footer);
            }
            after.accept(row);
        }
        if (count == 0) {
            throw new AppException("catalog.import.norows", name);
        }
    }

    /** What the clerk should know of how the file was read, once it was. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(rows.remarks());
        if (numbered && !firstCode.isEmpty()) {
            remarks.add(Messages.text("catalog.import.numbered", firstCode));
        }
        return remarks;
    }

    private @Nullable Map<String, String> values(SourceRow row) {
        Header header = rows.header();
        if (separated && overflows(row, header)) {
            problems.refuse(row.number(), "", Messages.text("catalog.import.ragged.repair"), "catalog.import.ragged");
            return null;
        }
        return reader.read(row.number(), column -> header.cell(column, row));
    }

    private static boolean overflows(SourceRow row, Header header) {
        List<Cell> cells = row.cells();
        return cells.size() > header.width()
                && cells.subList(header.width(), cells.size()).stream().anyMatch(cell -> !cell.text().isBlank());
    }
}
