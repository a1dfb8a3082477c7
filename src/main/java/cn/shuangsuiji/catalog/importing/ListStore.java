package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Initials;
import cn.shuangsuiji.catalog.ItemRows;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Tx;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Puts rows into a list; one kind of statement after the other, so that each goes to the database as one batch. */
final class ListStore implements Effect {
    private static final String LABELS = "labels";

    private final ListKind list;
    private final Tx tx;
    private final ImportMapper mapper;
    private final Ids ids;
    private final Column key;
    private final long last;

    ListStore(ListKind list, Tx tx, Ids ids) {
        this.list = list;
        this.tx = tx;
        this.mapper = tx.mapper(ImportMapper.class);
        this.ids = ids;
        this.key = Columns.key(list);
        this.last = list == ListKind.TARGETS ? mapper.lastTarget() : 0;
    }

    @Override
    public void take(List<Map<String, String>> fresh, List<Difference> altered, List<Difference> newer) {
        fresh.forEach(values -> add(ids.next(), values));
        newer.forEach(row -> mapper.seen(row.after()));
        carry(fresh);
        change(altered.stream().map(Difference::after).toList());
    }

    /** The search index takes all new rows in one statement: a thousand at a time it wrote itself anew each time. */
    @Override
    public void finish() {
        if (list == ListKind.TARGETS) {
            mapper.indexAfter(last);
        }
    }

    /** Gives rows that the list has these values. */
    void change(List<Map<String, String>> rows) {
        rows.forEach(this::change);
        rows.forEach(values -> clear(text(values, key.key())));
        carry(rows);
    }

    /** Takes away what hangs on a row, so that it can be written anew or removed. */
    void clear(String code) {
        if (list == ListKind.TARGETS) {
            mapper.clearTargetLabels(code);
        } else if (list == ListKind.INSPECTORS) {
            mapper.clearInspectorLabels(code);
            mapper.clearInspectorExperts(code);
            mapper.clearInspectorAreas(code);
        }
    }

    private void add(String uuid, Map<String, String> values) {
        switch (list) {
            case LABELS -> mapper.addLabel(values);
            case ITEMS -> ItemRows.put(tx, uuid, values);
            case TARGETS -> mapper.addTarget(uuid, values, initials(values));
            case LICENCES -> mapper.addLicence(values);
            case INSPECTORS -> mapper.addInspector(uuid, values, initials(values));
        }
    }

    private void change(Map<String, String> values) {
        switch (list) {
            case LABELS -> mapper.changeLabel(values);
            case ITEMS -> ItemRows.put(tx, ids.next(), values);
            case TARGETS -> mapper.changeTarget(values, initials(values));
            case LICENCES -> mapper.changeLicence(values);
            case INSPECTORS -> mapper.changeInspector(values, initials(values));
        }
    }

    private void carry(List<Map<String, String>> rows) {
        if (list == ListKind.TARGETS) {
            carry(rows, LABELS, mapper::labelTarget);
        } else if (list == ListKind.INSPECTORS) {
            carry(rows, LABELS, mapper::labelInspector);
            carry(rows, "expertIn", mapper::expertInspector);
            carry(rows, "areas", mapper::sendInspector);
        }
    }

    private void carry(List<Map<String, String>> rows, String column, BiConsumer<String, String> carry) {
        for (Map<String, String> values : rows) {
            String codes = text(values, column);
            if (!codes.isEmpty()) {
                Vocabulary.split(codes).forEach(code -> carry.accept(text(values, key.key()), code));
            }
        }
    }

    private static String initials(Map<String, String> values) {
        return Initials.of(text(values, "name"));
    }

    private static String text(Map<String, String> values, String column) {
        return values.getOrDefault(column, "");
    }
}
