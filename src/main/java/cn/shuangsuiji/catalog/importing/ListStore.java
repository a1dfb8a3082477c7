package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.catalog.Initials;
import cn.shuangsuiji.catalog.ListKind;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Puts rows into a list; one kind of statement after the other, so that each goes to the database as one batch. */
final class ListStore implements Effect {
    private static final String LABELS = "labels";

    private final ListKind list;
    private final ImportMapper mapper;
    private final Ids ids;
    private final Column key;

    ListStore(ListKind list, ImportMapper mapper, Ids ids) {
        this.list = list;
        this.mapper = mapper;
        this.ids = ids;
        this.key = Columns.key(list);
    }

    @Override
    public void take(List<Map<String, String>> fresh, List<Difference> altered, List<Difference> newer) {
        long last = list == ListKind.TARGETS ? mapper.lastTarget() : 0;
        fresh.forEach(values -> add(ids.next(), values));
        newer.forEach(row -> mapper.seenOn(text(row.after(), key.key()), text(row.after(), Intake.AS_OF)));
        if (list == ListKind.TARGETS && !fresh.isEmpty()) {
            mapper.indexAfter(last);
        }
        label(fresh);
        change(altered.stream().map(Difference::after).toList());
    }

    /** Gives rows that the list has these values. */
    void change(List<Map<String, String>> rows) {
        rows.forEach(this::change);
        if (list == ListKind.TARGETS) {
            rows.forEach(values -> mapper.clearTargetLabels(text(values, key.key())));
        } else if (list == ListKind.INSPECTORS) {
            rows.forEach(values -> mapper.clearInspectorLabels(text(values, key.key())));
        }
        label(rows);
    }

    private void add(String uuid, Map<String, String> values) {
        switch (list) {
            case LABELS -> mapper.addLabel(values);
            case ITEMS -> mapper.addItem(uuid, values, initials(values));
            case TARGETS -> mapper.addTarget(uuid, values, initials(values));
            case INSPECTORS -> mapper.addInspector(uuid, values, initials(values));
        }
    }

    private void change(Map<String, String> values) {
        switch (list) {
            case LABELS -> mapper.changeLabel(values);
            case ITEMS -> mapper.changeItem(values, initials(values));
            case TARGETS -> mapper.changeTarget(values, initials(values));
            case INSPECTORS -> mapper.changeInspector(values, initials(values));
        }
    }

    private void label(List<Map<String, String>> rows) {
        if (list == ListKind.TARGETS) {
            label(rows, mapper::labelTarget);
        } else if (list == ListKind.INSPECTORS) {
            label(rows, mapper::labelInspector);
        }
    }

    private void label(List<Map<String, String>> rows, BiConsumer<String, String> carry) {
        for (Map<String, String> values : rows) {
            String labels = text(values, LABELS);
            if (!labels.isEmpty()) {
                Vocabulary.split(labels).forEach(label -> carry.accept(text(values, key.key()), label));
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
