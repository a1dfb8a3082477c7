package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.catalog.importing.SourceRow;
import cn.shuangsuiji.catalog.importing.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a platform's list from a table file: the first sheet with a row that names its columns, and all rows below. */
final class PlatformFile {
    private static final int HEADER_WITHIN = 20;
    private static final int REPORT_EVERY = 500;

    private final String name;
    private final Progress progress;
    private final PlatformRows rows = new PlatformRows();
    private final String form;
    private @Nullable ListHeader header;

    /**
     * Reads the file.
     *
     * @throws AppException when it cannot be read, names no columns of such a list, or has no rows
     */
    PlatformFile(Path path, Progress progress) {
        this.name = String.valueOf(path.getFileName());
        this.progress = progress;
        try (TableFile file = TableFile.open(path)) {
            form = file.form();
            for (TableFile.SheetRows sheet : file.sheets()) {
                if (header == null) {
                    read(sheet);
                }
            }
        }
        if (header == null) {
            throw new AppException("statistics.import.columns", name);
        }
        if (rows.targets().isEmpty()) {
            throw new AppException("statistics.import.norows", name);
        }
    }

    /** What the list says. */
    PlatformRows rows() {
        return rows;
    }

    String form() {
        return form;
    }

    /** Whether those not drawn are in it too. */
    boolean whole() {
        return header().has(ListColumn.DRAWN) && rows.targets().stream().anyMatch(row -> !row.drawn());
    }

    /** Whether the places in the list mean something. */
    boolean numbered() {
        return whole() || header().has(ListColumn.POSITION);
    }

    List<String> columns() {
        return header().columns().keySet().stream().map(ListColumn::title).toList();
    }

    List<String> ignored() {
        return header().ignored();
    }

    /** What to think about before the list is taken in. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        List<PlatformTarget> targets = rows.targets();
        if (!whole()) {
            cautions.add(Messages.text("statistics.import.drawnonly"));
        }
        int last = targets.stream().mapToInt(PlatformTarget::position).max().orElse(0);
        if (!whole() && header().has(ListColumn.POSITION) && last == targets.size()) {
            cautions.add(Messages.text("statistics.import.ownnumbers", last));
        }
        if (targets.stream().noneMatch(PlatformTarget::drawn)) {
            cautions.add(Messages.text("statistics.import.nonedrawn"));
        }
        return cautions;
    }

    List<RowProblem> problems() {
        return rows.problems();
    }

    private ListHeader header() {
        return Objects.requireNonNull(header);
    }

    private void read(TableFile.SheetRows sheet) {
        try (Stream<SourceRow> stream = sheet.open()) {
            Iterator<SourceRow> all = stream.iterator();
            ListHeader found = header(all);
            header = found;
            if (found == null) {
                return;
            }
            for (long count = 1; all.hasNext(); count++) {
                if (count % REPORT_EVERY == 0) {
                    progress.stopIfCancelled();
                    progress.report(Messages.text("statistics.import.progress", name), count, 0);
                }
                rows.take(all.next(), found);
            }
        }
    }

    private static @Nullable ListHeader header(Iterator<SourceRow> rows) {
        for (int i = 0; i < HEADER_WITHIN && rows.hasNext(); i++) {
            ListHeader candidate = ListHeader.of(rows.next());
            if (candidate.suffices()) {
                return candidate;
            }
        }
        return null;
    }
}
