package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Takes an import back inside one transaction. Rows that were changed since, and people and labels that other things refer
/// to, stand in its way; what refers to targets and items elsewhere is a copy and does not.
final class ImportUndo {
    private static final int EXAMPLES = 5;

    private final PastImport past;
    private final ListKind list;
    private final ImportMapper rows;
    private final UndoMapper undo;
    private final HeldRows held;
    private final ListStore store;
    private final Tx tx;
    private final Progress progress;
    private final List<String> examples = new ArrayList<>();
    private long removed;
    private long restored;
    private long days;
    private long since;
    private long used;

    ImportUndo(Tx tx, PastImport past, Ids ids, Progress progress) {
        this.tx = tx;
        this.past = past;
        this.list = past.list();
        this.progress = progress;
        rows = tx.mapper(ImportMapper.class);
        undo = tx.mapper(UndoMapper.class);
        held = new HeldRows(list, rows);
        store = new ListStore(list, tx, ids);
    }

    /** Looks without changing anything. */
    UndoPreview look() {
        each(this::look);
        return new UndoPreview(past, removed, restored, days, since, used, examples);
    }

    /** Changes everything back; nothing may stand in the way. */
    void apply() {
        each(this::apply);
        tx.flush();
    }

    private void each(Consumer<ChangeChunk> work) {
        long done = 0;
        for (StoredChunk chunk = undo.chunkAfter(past.uuid(), 0); chunk != null; chunk = undo.chunkAfter(past.uuid(),
                chunk.id())) {
            progress.stopIfCancelled();
            ChangeChunk changes = ChangeChunk.unpacked(chunk.rows());
            work.accept(changes);
            done += changes.added().size() + changes.changed().size();
            progress.report(Messages.text("catalog.undo.progress", past.source()), done,
                    past.added() + past.changed());
        }
    }

    private void look(ChangeChunk chunk) {
        Map<String, Map<String, String>> now = held.of(chunk.added().keySet());
        chunk.added().forEach((key, digest) -> compare(chunk, now.getOrDefault(key, Map.of()), digest));
        removed += chunk.added().size();
        Map<String, Map<String, String>> altered = held.of(keys(chunk.changed()));
        chunk.changed().forEach(row -> compare(chunk, altered.getOrDefault(row.key(), Map.of()), row.digest()));
        restored += chunk.changed().size();
        chunk.seen().values().forEach(keys -> days += keys.size());
        List<String> referred = switch (list) {
            case INSPECTORS -> undo.usedInspectors(Json.line(chunk.added().keySet()));
            case LABELS -> undo.usedLabels(Json.line(chunk.added().keySet()));
            case TARGETS -> undo.usedTargets(Json.line(chunk.added().keySet()));
            case ITEMS, LICENCES -> List.of();
        };
        used += referred.size();
        referred.forEach(this::example);
    }

    private void compare(ChangeChunk chunk, Map<String, String> now, String digest) {
        if (!RowDigest.of(chunk.columns(), now).equals(digest)) {
            since++;
            example(now.getOrDefault("name", ""));
        }
    }

    private void example(String name) {
        if (examples.size() < EXAMPLES && !name.isEmpty()) {
            examples.add(name);
        }
    }

    private void apply(ChangeChunk chunk) {
        chunk.added().keySet().forEach(this::remove);
        Map<String, Map<String, String>> now = held.of(keys(chunk.changed()));
        List<Map<String, String>> before = new ArrayList<>();
        for (ChangeChunk.Changed row : chunk.changed()) {
            Map<String, String> values = new HashMap<>(now.getOrDefault(row.key(), Map.of()));
            values.putAll(row.before());
            before.add(values);
        }
        store.change(before);
        if (list == ListKind.TARGETS) {
            before.forEach(row -> undo.forgetRisks(row.getOrDefault("code", ""), row.getOrDefault(Intake.AS_OF, "")));
        }
        chunk.seen().forEach(this::seen);
    }

    private void remove(String key) {
        store.clear(key);
        switch (list) {
            case TARGETS -> {
                undo.forgetRisks(key, "");
                undo.removeTarget(key);
            }
            case LICENCES -> undo.removeLicence(key);
            case INSPECTORS -> undo.removeInspector(key);
            case ITEMS -> undo.removeItem(key);
            case LABELS -> undo.removeLabel(key);
        }
    }

    /** Days that a later import moved on stay as that one left them. */
    private void seen(String seenDays, Collection<String> keys) {
        held.of(keys).forEach((key, row) -> {
            if (row.getOrDefault(Intake.AS_OF, "").equals(ChangeChunk.after(seenDays))) {
                row.put(Intake.AS_OF, ChangeChunk.before(seenDays));
                rows.seen(row);
            }
        });
    }

    private static List<String> keys(List<ChangeChunk.Changed> changed) {
        return changed.stream().map(ChangeChunk.Changed::key).toList();
    }
}
