package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells by its header which list a file holds: the one of which it names every column that must be there, and the most
/// columns in all.
final class ListRecognition {
    /** Beyond the title rows and remarks that exports put over their header. */
    private static final int LOOKED_AT = 20;
    /** Which list it is when two fit equally well: the one that comes in most often. */
    private static final List<ListKind> ORDER = List.of(ListKind.TARGETS, ListKind.INSPECTORS, ListKind.ITEMS,
            ListKind.LABELS);

    private ListRecognition() {}

    /** Empty when the file names the columns of none of them. */
    static Optional<ListKind> of(Path path) {
        ListKind best = null;
        int most = 0;
        try (TableFile file = TableFile.open(path)) {
            for (TableFile.SheetRows sheet : file.sheets()) {
                try (Stream<SourceRow> rows = sheet.open()) {
                    Iterator<SourceRow> first = rows.limit(LOOKED_AT).iterator();
                    while (first.hasNext()) {
                        SourceRow row = first.next();
                        for (ListKind list : ORDER) {
                            Header header = Header.of(list, row);
                            if (header.missing(list).isEmpty() && header.positions().size() > most) {
                                best = list;
                                most = header.positions().size();
                            }
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
