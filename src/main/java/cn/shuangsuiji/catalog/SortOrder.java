package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.PageRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns each short list may be sorted by; nothing else ever reaches an ORDER BY. */
final class SortOrder {
    static final Map<String, String> ITEMS = Map.of("code", "code", "category", "category", "name", "initials, name",
            "importance", "importance");
    static final Map<String, String> INSPECTORS = Map.of("certificate", "certificate", "name", "initials, name", "unit",
            "unit", "certificateExpires", "certificate_expires");

    private SortOrder() {}

    /**
     * The ORDER BY list of a request, ended by the row's id so that pages never overlap.
     *
     * @throws IllegalArgumentException when the list has no such column: the caller's defect
     */
    static String of(PageRequest request, Map<String, String> columns) {
        String direction = request.descending() ? " DESC" : "";
        if (request.sort() == null) {
            return "id" + direction;
        }
        String wanted = columns.get(request.sort());
        if (wanted == null) {
            throw new IllegalArgumentException("Not a column to sort by: " + request.sort());
        }
        return Arrays.stream(wanted.split(", ")).map(column -> column + direction)
                .collect(Collectors.joining(", ", "", ", id"));
    }
}
