package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps the first rows that an import would change, to be shown. */
final class FirstChanges implements Effect {
    private static final int KEPT = 500;

    private final ListKind list;
    private final Map<String, String> labels;
    private final List<RowChange> changes = new ArrayList<>();

    /** {@code labels} has the names of labels by their codes. */
    FirstChanges(ListKind list, Map<String, String> labels) {
        this.list = list;
        this.labels = labels;
    }

    @Override
    public void take(List<Map<String, String>> fresh, List<Difference> altered, List<Difference> newer) {
        altered.stream().limit(Math.max(0, KEPT - changes.size())).map(this::change).forEach(changes::add);
    }

    List<RowChange> first() {
        return changes;
    }

    private RowChange change(Difference row) {
        List<RowChange.Value> values = new ArrayList<>();
        for (Column column : Columns.of(list)) {
            String before = row.before().getOrDefault(column.key(), "");
            String after = row.after().getOrDefault(column.key(), "");
            if (!before.equals(after) && !column.key().equals(Intake.AS_OF)) {
                values.add(new RowChange.Value(column.title(), CellWords.of(column, before, labels),
                        CellWords.of(column, after, labels)));
            }
        }
        return new RowChange(row.after().getOrDefault(Columns.key(list).key(), ""),
                row.after().getOrDefault("name", ""), values);
    }
}
