package cn.shuangsuiji.statistics;

import cn.shuangsuiji.catalog.importing.CellText;
import cn.shuangsuiji.catalog.importing.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The row of a platform's list that names its columns.
///
/// @param columns where each known column stands; people may stand in several
/// @param ignored headers that mean nothing here
record ListHeader(Map<ListColumn, List<Integer>> columns, List<String> ignored) {

    static ListHeader of(SourceRow row) {
        Map<ListColumn, List<Integer>> columns = new EnumMap<>(ListColumn.class);
        List<String> ignored = new ArrayList<>();
        List<String> texts = row.texts();
        for (int i = 0; i < texts.size(); i++) {
            String text = CellText.line(texts.get(i));
            ListColumn found = null;
            for (ListColumn column : ListColumn.values()) {
                found = found == null && column.isNamed(text) ? column : found;
            }
            if (found != null && (found == ListColumn.PEOPLE || !columns.containsKey(found))) {
                columns.computeIfAbsent(found, _ -> new ArrayList<>()).add(i);
            } else if (!text.isEmpty()) {
                ignored.add(text);
            }
        }
        return new ListHeader(columns, ignored);
    }

    boolean has(ListColumn column) {
        return columns.containsKey(column);
    }

    /** Whether a list can be read by it: it names targets, and says which were drawn, in which order, or who went. */
    boolean suffices() {
        return (has(ListColumn.CODE) || has(ListColumn.NAME))
                && (has(ListColumn.DRAWN) || has(ListColumn.PEOPLE) || has(ListColumn.POSITION));
    }

    /** What a row says there; empty where the column or the cell is missing. */
    String text(SourceRow row, ListColumn column) {
        List<String> texts = row.texts();
        return columns.getOrDefault(column, List.of()).stream().filter(place -> place < texts.size())
                .map(place -> CellText.line(texts.get(place))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
    }
}
