package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what an import changes, so that it can be taken back. */
final class ChangeLog implements Effect {
    private final UndoMapper mapper;
    private final String batch;
    private final String key;
    private final List<String> columns;

    ChangeLog(UndoMapper mapper, ListKind list, String batch) {
        this.mapper = mapper;
        this.batch = batch;
        this.key = Columns.key(list).key();
        this.columns = Columns.of(list).stream().map(Column::key).toList();
    }

    @Override
    public void take(List<Map<String, String>> fresh, List<Difference> altered, List<Difference> newer) {
        Map<String, String> added = new LinkedHashMap<>();
        fresh.forEach(row -> added.put(key(row), RowDigest.of(columns, row)));
        List<ChangeChunk.Changed> changed = altered.stream().map(this::changed).toList();
        Map<String, List<String>> seen = new HashMap<>();
        newer.forEach(row -> seen.computeIfAbsent(ChangeChunk.days(row), _ -> new ArrayList<>()).add(key(row.after())));
        ChangeChunk chunk = new ChangeChunk(columns, added, changed, seen);
        if (!chunk.isEmpty()) {
            mapper.addChanges(batch, chunk.packed());
        }
    }

    private ChangeChunk.Changed changed(Difference row) {
        Map<String, String> before = new HashMap<>();
        for (String column : columns) {
            String old = row.before().getOrDefault(column, "");
            if (!old.equals(row.after().getOrDefault(column, ""))) {
                before.put(column, old);
            }
        }
        return new ChangeChunk.Changed(key(row.after()), RowDigest.of(columns, row.after()), before);
    }

    private String key(Map<String, String> row) {
        return row.getOrDefault(key, "");
    }
}
