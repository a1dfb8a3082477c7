package cn.shuangsuiji.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row of one of the county's tables, by its header. */
record TableRow(Map<String, String> cells) {
    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** Words that stand in one cell with spaces between them. */
    List<String> several(String column) {
        return text(column).isBlank() ? List.of() : List.of(text(column).split(" "));
    }
}
