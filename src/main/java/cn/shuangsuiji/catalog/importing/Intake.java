package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.catalog.Initials;
import cn.shuangsuiji.catalog.ItemRows;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares rows with what the list holds, a thousand at a time, and keeps the difference where it is asked to. A value that
/// a row does not give stays as it is; a new row takes the list's own default for it.
final class Intake {
    private static final int CHUNK = 1_000;
    private static final String AS_OF = "asOf";
    private static final String LABELS = "labels";

    private final ListKind list;
    private final Tx tx;
    private final ImportMapper mapper;
    private final Problems problems;
    private final String asOf;
    private final @Nullable Ids storing;
    private final Ownership ownership;
    private final Map<String, String> defaults;
    private final Column key;
    private final long before;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Map<String, Map<String, String>> waiting = new LinkedHashMap<>();
    private long added;
    private long changed;
    private long unchanged;

    /** {@code storing} makes the identifiers of new rows; null to compare only. */
    Intake(Tx tx, ListKind list, Problems problems, String asOf, @Nullable Ids storing) {
        this.tx = tx;
        this.list = list;
        this.problems = problems;
        this.ownership = new Ownership(problems);
        this.asOf = asOf;
        this.storing = storing;
        this.mapper = tx.mapper(ImportMapper.class);
        this.defaults = Defaults.of(list, asOf);
        this.key = Columns.of(list).getFirst();
        this.before = mapper.count(list);
    }

    void take(int row, Map<String, String> values) {
        String code = values.getOrDefault(key.key(), "");
        Integer first = firstRows.putIfAbsent(code, row);
        if (first != null) {
            problems.refuse(row, key.title(), null, "catalog.import.twice", code, first);
            return;
        }
        if (list == ListKind.TARGETS) {
            values.putIfAbsent(AS_OF, asOf);
        }
        waiting.put(code, values);
        if (waiting.size() == CHUNK) {
            compare();
        }
    }

    /** What the rows said otherwise about the province's; after {@link #finish}. */
    List<ProvinceDifference> differences() {
        return ownership.differences();
    }

    ImportCounts finish() {
        compare();
        tx.flush();
        return new ImportCounts(added, changed, unchanged, problems.refusedRows(), before - changed - unchanged);
    }

    private void compare() {
        Map<String, Map<String, String>> existing = mapper.existing(list, Json.line(waiting.keySet())).stream()
                .map(this::kept).collect(Collectors.toMap(row -> row.getOrDefault(key.key(), ""), row -> row));
        List<Map<String, String>> fresh = new ArrayList<>();
        List<Map<String, String>> altered = new ArrayList<>();
        List<Map<String, String>> newer = new ArrayList<>();
        waiting.forEach((code, values) -> {
            Map<String, String> held = existing.get(code);
            Map<String, String> wanted = new HashMap<>(held == null ? defaults : held);
            wanted.putAll(values);
            if (held != null && list == ListKind.TARGETS) {
                ownership.settle(firstRows.getOrDefault(code, 0), held, values, wanted);
            }
            if (held == null) {
                fresh.add(wanted);
            } else if (!sameButForTheDay(held, wanted)) {
                altered.add(wanted);
            } else if (text(wanted, AS_OF).compareTo(text(held, AS_OF)) > 0
                    || !text(wanted, Defaults.ORIGIN).equals(text(held, Defaults.ORIGIN))) {
                newer.add(wanted);
            }
        });
        added += fresh.size();
        changed += altered.size();
        unchanged += waiting.size() - fresh.size() - altered.size();
        if (storing != null) {
            store(storing, fresh, altered, newer);
        }
        waiting.clear();
    }

    /** One kind of statement after the other, so that each goes to the database as one batch. */
    private void store(Ids ids, List<Map<String, String>> fresh, List<Map<String, String>> altered,
            List<Map<String, String>> newer) {
        long last = list == ListKind.TARGETS ? mapper.lastTarget() : 0;
        fresh.forEach(values -> add(ids.next(), values));
        altered.forEach(values -> change(ids.next(), values));
        newer.forEach(mapper::seen);
        if (list == ListKind.TARGETS && !fresh.isEmpty()) {
            mapper.indexAfter(last);
        }
        if (list == ListKind.TARGETS) {
            altered.forEach(values -> mapper.clearTargetLabels(text(values, key.key())));
            carry(fresh, LABELS, mapper::labelTarget);
            carry(altered, LABELS, mapper::labelTarget);
        } else if (list == ListKind.INSPECTORS) {
            altered.forEach(values -> mapper.clearInspectorLabels(text(values, key.key())));
            altered.forEach(values -> mapper.clearInspectorExperts(text(values, key.key())));
            altered.forEach(values -> mapper.clearInspectorAreas(text(values, key.key())));
            for (List<Map<String, String>> rows : List.of(fresh, altered)) {
                carry(rows, LABELS, mapper::labelInspector);
                carry(rows, "expertIn", mapper::expertInspector);
                carry(rows, "areas", mapper::sendInspector);
            }
        }
    }

    private void add(String uuid, Map<String, String> values) {
        switch (list) {
            case LABELS -> mapper.addLabel(values);
            case ITEMS -> ItemRows.put(tx, uuid, values);
            case TARGETS -> mapper.addTarget(uuid, values, initials(values));
            case INSPECTORS -> mapper.addInspector(uuid, values, initials(values));
        }
    }

    private void change(String uuid, Map<String, String> values) {
        switch (list) {
            case LABELS -> mapper.changeLabel(values);
            case ITEMS -> ItemRows.put(tx, uuid, values);
            case TARGETS -> mapper.changeTarget(values, initials(values));
            case INSPECTORS -> mapper.changeInspector(values, initials(values));
        }
    }

    private void carry(List<Map<String, String>> rows, String column, BiConsumer<String, String> carry) {
        for (Map<String, String> values : rows) {
            for (String code : Vocabulary.split(text(values, column))) {
                carry.accept(text(values, key.key()), code);
            }
        }
    }

    private Map<String, String> kept(Map<String, Object> row) {
        Map<String, String> kept = new HashMap<>(Defaults.empty(list));
        row.forEach((column, value) -> kept.put(column, String.valueOf(value)));
        return kept;
    }

    /** Whether only the day, or whose row it is, differs: nothing that a clerk would call a change. */
    private static boolean sameButForTheDay(Map<String, String> held, Map<String, String> wanted) {
        Map<String, String> other = new HashMap<>(wanted);
        Map<String, String> same = new HashMap<>(held);
        for (String column : List.of(AS_OF, Defaults.ORIGIN)) {
            other.remove(column);
            same.remove(column);
        }
        return same.equals(other);
    }

    private static String initials(Map<String, String> values) {
        return Initials.of(text(values, "name"));
    }

    private static String text(Map<String, String> values, String column) {
        return values.getOrDefault(column, "");
    }
}
