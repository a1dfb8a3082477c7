package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.Problems.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a row of a file or package into the values that the tables keep, by the keys of the list's columns. */
final class RowReader {
    private static final Map<String, TargetKind> KINDS = Map.of("91", TargetKind.ENTERPRISE, "92",
            TargetKind.INDIVIDUAL,
            "93", TargetKind.COOPERATIVE);

    private final ListKind list;
    private final Problems problems;
    private final ValueReader values;

    RowReader(ListKind list, Problems problems, ValueReader values) {
        this.list = list;
        this.problems = problems;
        this.values = values;
    }

    /** The values that the row gives; null when it was refused. */
    @Nullable
    Map<String, String> read(int row, Function<Column, @Nullable Cell> cells) {
        try {
            Map<String, String> found = new HashMap<>();
            for (Column column : Columns.of(list)) {
                Cell cell = cells.apply(column);
                String value = cell == null ? null : values.read(row, column, cell, () -> text("name", cells));
                if (value != null) {
                    found.put(column.key(), value);
                }
            }
            if (list == ListKind.TARGETS) {
                completeTarget(row, found);
            } else if (list == ListKind.ITEMS) {
                if (!found.getOrDefault("initiatingDepartment", "").isEmpty()) {
                    found.putIfAbsent("jointSuitable", "1");
                }
                ItemCompletion.complete(row, found, problems);
            }
            require(row, found);
            return found;
        } catch (Refused told) {
            return null;
        }
    }

    private void completeTarget(int row, Map<String, String> found) {
        String registration = found.get(Columns.REGISTRATION_NUMBER);
        Column code = Columns.key(list);
        if (found.getOrDefault(code.key(), "").isEmpty() && registration != null && !registration.isEmpty()) {
            found.put(code.key(), registration);
            problems.note(row, code, "catalog.import.code.old", registration);
        }
        String key = found.getOrDefault(code.key(), "");
        TargetKind kind = key.length() < 2 ? null : KINDS.get(key.substring(0, 2));
        if (kind != null) {
            found.putIfAbsent("kind", kind.name());
        }
    }

    private String text(String key, Function<Column, @Nullable Cell> cells) {
        return Columns.of(list).stream().filter(column -> column.key().equals(key)).map(cells)
                .filter(Objects::nonNull).map(cell -> CellText.line(cell.text())).findFirst().orElse("");
    }

    private void require(int row, Map<String, String> found) throws Refused {
        for (Column column : Columns.of(list)) {
            if (column.required() && found.getOrDefault(column.key(), "").isEmpty()) {
                throw problems.refuse(row, column.title(), Messages.text("catalog.import.blank.repair"),
                        "catalog.import.blank");
            }
        }
    }
}
