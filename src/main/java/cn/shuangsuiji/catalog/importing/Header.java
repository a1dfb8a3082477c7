package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The row that names the columns, recognised by its words.
///
/// @param row the row it stands in; what follows are the rows of the list
/// @param width how many columns it names, known or not
/// @param positions where each known column stands
/// @param ignored headers that the list has no column for, or that came twice
record Header(int row, int width, Map<Column, Place> positions, List<String> ignored) {

    static Header of(ListKind list, SourceRow row) {
        Map<String, Column> known = known(list);
        Map<Column, Place> positions = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = CellText.line(row.cell(i).text());
            if (text.isEmpty()) {
                continue;
            }
            width = i + 1;
            Column column = known.get(plain(text));
            if (column == null || positions.putIfAbsent(column, new Place(i, text)) != null) {
                ignored.add(text);
            }
        }
        return new Header(row.number(), width, positions, ignored);
    }

    /** Titles of the columns without which the list cannot be read; the old number may stand in for the code. */
    List<String> missing(ListKind list) {
        return Columns.of(list).stream()
                .filter(column -> column.required() && !positions.containsKey(column))
                .filter(column -> !(list == ListKind.TARGETS && column.key().equals("code") && has(
                        Columns.REGISTRATION_NUMBER)))
                .map(Column::title).toList();
    }

    @Nullable
    Cell cell(Column column, SourceRow row) {
        Place place = positions.get(column);
        return place == null ? null : row.cell(place.index());
    }

    /** Where a column stands and what the file calls it. */
    record Place(int index, String text) {}

    private boolean has(String key) {
        return positions.keySet().stream().anyMatch(column -> column.key().equals(key));
    }

    private static Map<String, Column> known(ListKind list) {
        Map<String, Column> known = new LinkedHashMap<>();
        for (Column column : Columns.of(list)) {
            known.put(plain(column.key()), column);
            for (String header : column.headers()) {
                known.put(plain(header), column);
            }
        }
        return known;
    }

    /** Headers are the same whatever their spaces, width, brackets and marks of obligation. */
    private static String plain(String header) {
        return CellText.narrow(header).replaceAll("[\\s*:()\\[\\]_-]+", "").toUpperCase(Locale.ROOT);
    }
}
