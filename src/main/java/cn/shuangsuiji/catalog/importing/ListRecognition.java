package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells by its header which list a file holds: the one of which it names every column that must be there, and the most
/// columns in all; or the one that a clerk mapped its headers to.
final class ListRecognition {
    /** Which list it is when two fit equally well: the one that comes in most often. */
    private static final List<ListKind> ORDER = List.of(ListKind.TARGETS, ListKind.LICENCES, ListKind.INSPECTORS,
            ListKind.ITEMS,
            ListKind.LABELS);

    private ListRecognition() {}

    /** Empty when the file names the columns of none of them. */
    static Optional<ListKind> of(Path path, Map<ListKind, HeaderMemory> memories) {
        ListKind best = null;
        int most = 0;
        try (TableFile file = TableFile.open(path)) {
            for (TableFile.SheetRows sheet : file.sheets()) {
                for (ListKind list : sheet.hidden() ? List.<ListKind>of() : ORDER) {
                    int fit = fit(sheet, list, memories.getOrDefault(list, new HeaderMemory(List.of())));
                    if (fit > most) {
                        best = list;
                        most = fit;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int fit(TableFile.SheetRows sheet, ListKind list, HeaderMemory memory) {
        try (Stream<SourceRow> rows = sheet.open()) {
            HeaderFinder.Found found = new HeaderFinder(list, memory).find(rows.iterator());
            if (found == null) {
                return 0;
            }
            Header header = found.header();
            if (header.mapping() != null) {
                return Integer.MAX_VALUE;
            }
            return header.missing(list).isEmpty() ? header.positions().size() : 0;
        }
    }
}
