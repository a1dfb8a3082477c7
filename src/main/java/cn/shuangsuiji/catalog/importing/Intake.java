package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares rows with what the list holds, a thousand at a time, and hands the difference on. A value that a row does not
/// give stays as it is; a new row takes the list's own default for it.
final class Intake {
    static final String AS_OF = "asOf";
    private static final int CHUNK = 1_000;

    private final ListKind list;
    private final Tx tx;
    private final HeldRows held;
    private final Problems problems;
    private final String asOf;
    private final Effect effect;
    private final Map<String, String> defaults;
    private final Column key;
    private final long before;
    private final RowHashes firstRows = new RowHashes();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Ownership ownership;
    private final @Nullable LicenceOwners licences;
    private int chunk = CHUNK;
    private long added;
    private long changed;
    private long unchanged;

    Intake(Tx tx, ListKind list, Problems problems, String asOf, Effect effect) {
        this.tx = tx;
        this.list = list;
        this.problems = problems;
        this.asOf = asOf;
        this.effect = effect;
        ImportMapper mapper = tx.mapper(ImportMapper.class);
        this.held = new HeldRows(list, mapper);
        this.defaults = Defaults.of(list, asOf);
        this.key = Columns.key(list);
        this.before = mapper.count(list);
        this.ownership = new Ownership(problems);
        this.licences = list == ListKind.LICENCES ? new LicenceOwners(mapper, problems) : null;
    }

    /** Compares each row at once, so that what is the matter with it is told before the next one is read. */
    Intake oneByOne() {
        chunk = 1;
        return this;
    }

    /** What the rows said otherwise about the province's; after {@link #finish}. */
    List<ProvinceDifference> differences() {
        return ownership.differences();
    }

    void take(int row, Map<String, String> values) {
        String code = values.getOrDefault(key.key(), "");
        int first = firstRows.firstRow(code, row);
        if (first != 0) {
            problems.refuse(row, key.title(), null, "catalog.import.twice", code, first);
            return;
        }
        if (list == ListKind.TARGETS) {
            values.putIfAbsent(AS_OF, asOf);
        }
        waiting.put(code, new Waiting(row, values));
        if (waiting.size() >= chunk) {
            compare();
        }
    }

    ImportCounts finish() {
        compare();
        effect.finish();
        tx.flush();
        return new ImportCounts(added, changed, unchanged, problems.refusedRows(), before - changed - unchanged);
    }

    private void compare() {
        Map<String, Map<String, String>> existing = before == 0 ? Map.of() : held.of(waiting.keySet());
        List<Map<String, String>> fresh = new ArrayList<>();
        List<Difference> altered = new ArrayList<>();
        List<Difference> newer = new ArrayList<>();
        List<Waiting> rows = licences == null ? List.copyOf(waiting.values()) : licences.settle(waiting.values());
        rows.forEach(row -> {
            Map<String, String> old = existing.get(text(row.values(), key.key()));
            Map<String, String> values = row.values();
            Map<String, String> wanted = new HashMap<>(old == null ? defaults : old);
            wanted.putAll(values);
            if (old != null && list == ListKind.TARGETS) {
                ownership.settle(row.number(), old, values, wanted);
            }
            if (old == null) {
                fresh.add(wanted);
            } else if (!sameButForTheDay(old, wanted)) {
                altered.add(new Difference(old, wanted));
            } else if (text(wanted, AS_OF).compareTo(text(old, AS_OF)) > 0
                    || !text(wanted, Defaults.ORIGIN).equals(text(old, Defaults.ORIGIN))) {
                newer.add(new Difference(old, wanted));
            }
        });
        added += fresh.size();
        changed += altered.size();
        unchanged += rows.size() - fresh.size() - altered.size();
        effect.take(fresh, altered, newer);
        // Statements are collected until somebody reads or flushes; nobody reads while an empty list is filled.
        tx.flush();
        waiting.clear();
    }

    /** Whether only the day, or whose row it is, differs: nothing that a clerk would call a change. */
    private static boolean sameButForTheDay(Map<String, String> held, Map<String, String> wanted) {
        for (Map.Entry<String, String> value : wanted.entrySet()) {
            String column = value.getKey();
            if (!column.equals(AS_OF) && !column.equals(Defaults.ORIGIN)
                    && !value.getValue().equals(held.get(column))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Map<String, String> values, String column) {
        return values.getOrDefault(column, "");
    }
}
