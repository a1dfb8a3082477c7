package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The row or two rows that name the columns, recognised by their words or by what a clerk said they mean.
///
/// @param row the row it stands in, the lower of two; what follows are the rows of the list
/// @param width how many columns it names, known or not
/// @param positions where each known column stands
/// @param ignored headers that the list has no column for, or that came twice
/// @param names what the file calls its columns
/// @param mapping what a clerk said of these headers; null where words alone decide
record Header(int row, int width, Map<Column, Place> positions, List<String> ignored, HeaderNames names,
        @Nullable HeaderMapping mapping) {

    /** The header as its words say, or as the mapping does. */
    static Header of(ListKind list, int row, HeaderNames names, @Nullable HeaderMapping mapping) {
        Map<String, Column> known = mapping == null ? known(list) : said(list, mapping);
        Map<Column, Place> positions = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < names.texts().size(); i++) {
            String text = names.texts().get(i);
            if (text.isEmpty()) {
                continue;
            }
            Column column = known.get(names.keys().get(i));
            if (column == null || positions.putIfAbsent(column, new Place(i, text)) != null) {
                ignored.add(text);
            }
        }
        return new Header(row, names.width(), positions, ignored, names, mapping);
    }

    /// Titles of the columns without which the list cannot be read. The old number may stand in for a target's code.
    List<String> missing(ListKind list) {
        return missing(list, positions.keySet());
    }

    /** As {@link #missing(ListKind)}, of columns that are there. */
    static List<String> missing(ListKind list, Set<Column> there) {
        boolean numbered = there.stream().anyMatch(column -> column.key().equals(Columns.REGISTRATION_NUMBER));
        return Columns.of(list).stream().filter(column -> column.required() && !there.contains(column))
                .filter(column -> !(numbered && column.equals(Columns.key(list)))).map(Column::title).toList();
    }

    @Nullable
    Cell cell(Column column, SourceRow row) {
        Place place = positions.get(column);
        return place == null ? null : row.cell(place.index());
    }

    /** Whether nothing but the header's own words stands in the row, as at the top of every printed page. */
    boolean repeatedIn(SourceRow row) {
        return !positions.isEmpty() && positions.values().stream()
                .allMatch(place -> CellText.line(row.cell(place.index()).text()).equals(place.text()));
    }

    /** Where a column stands and what the file calls it. */
    record Place(int index, String text) {}

    private static Map<String, Column> known(ListKind list) {
        Map<String, Column> known = new LinkedHashMap<>();
        for (Column column : Columns.of(list)) {
            known.put(CellText.header(column.key()), column);
            for (String header : column.headers()) {
                known.put(CellText.header(header), column);
            }
        }
        return known;
    }

    private static Map<String, Column> said(ListKind list, HeaderMapping mapping) {
        Map<String, Column> said = new LinkedHashMap<>();
        mapping.columns().forEach((header, key) -> Columns.of(list).stream()
                .filter(column -> column.key().equals(key)).forEach(column -> said.put(header, column)));
        return said;
    }
}
