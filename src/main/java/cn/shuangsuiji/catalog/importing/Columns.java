package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.util.List;
import java.util.Set;

import static cn.shuangsuiji.catalog.importing.Column.Type.CODE;
import static cn.shuangsuiji.catalog.importing.Column.Type.DATE;
import static cn.shuangsuiji.catalog.importing.Column.Type.FLAG;
import static cn.shuangsuiji.catalog.importing.Column.Type.LABEL;
import static cn.shuangsuiji.catalog.importing.Column.Type.LABELS;
import static cn.shuangsuiji.catalog.importing.Column.Type.LINES;
import static cn.shuangsuiji.catalog.importing.Column.Type.NUMBER;
import static cn.shuangsuiji.catalog.importing.Column.Type.TEXT;
import static cn.shuangsuiji.catalog.importing.Column.Type.WORD;
import static cn.shuangsuiji.catalog.importing.Column.Type.WORDS;

/** The columns of each list, in the order in which files of ours show them. */
public final class Columns {
    /** The old registration number: stands in for a code that is blank, and is not kept otherwise. */
    static final String REGISTRATION_NUMBER = "registrationNumber";

    /** The departments of a joint inspection: they stand in for the level that is blank, and are not kept otherwise. */
    static final String LEADING = "leadingDepartment";
    static final String JOINING = "joiningDepartments";

    private static final Set<String> PASSING = Set.of(REGISTRATION_NUMBER, LEADING, JOINING);

    private static final List<Column> LABEL_LIST = List.of(required(ListKind.LABELS, "code", TEXT),
            required(ListKind.LABELS, "name", TEXT), plain(ListKind.LABELS, "parent", TEXT));

    private static final List<Column> ITEM_LIST = List.of(required(ListKind.ITEMS, "code", TEXT),
            required(ListKind.ITEMS, "category", TEXT), required(ListKind.ITEMS, "name", TEXT),
            new Column(ListKind.ITEMS, "targetKinds", WORDS, TargetKind.class, false),
            plain(ListKind.ITEMS, "targetLabel", LABEL),
            new Column(ListKind.ITEMS, "importance", WORD, Importance.class, false),
            new Column(ListKind.ITEMS, "methods", WORDS, CheckMethod.class, false),
            plain(ListKind.ITEMS, "level", TEXT),
            plain(ListKind.ITEMS, "legalBasis", LINES), plain(ListKind.ITEMS, "qualification", LABEL),
            plain(ListKind.ITEMS, "jointSuitable", FLAG), plain(ListKind.ITEMS, "ratio", TEXT),
            plain(ListKind.ITEMS, "frequency", TEXT), plain(ListKind.ITEMS, "materials", LINES),
            plain(ListKind.ITEMS, "guidance", LINES), plain(ListKind.ITEMS, "listVersion", TEXT),
            plain(ListKind.ITEMS, "active", FLAG), plain(ListKind.ITEMS, LEADING, TEXT),
            plain(ListKind.ITEMS, JOINING, TEXT));

    private static final List<Column> TARGET_LIST = List.of(required(ListKind.TARGETS, "code", CODE),
            plain(ListKind.TARGETS, REGISTRATION_NUMBER, CODE),
            new Column(ListKind.TARGETS, "kind", WORD, TargetKind.class, false),
            required(ListKind.TARGETS, "name", TEXT), plain(ListKind.TARGETS, "ownerCode", CODE),
            plain(ListKind.TARGETS, "address", TEXT), plain(ListKind.TARGETS, "division", TEXT),
            plain(ListKind.TARGETS, "legalRepresentative", TEXT), plain(ListKind.TARGETS, "phone", TEXT),
            new Column(ListKind.TARGETS, "status", WORD, TargetStatus.class, false),
            new Column(ListKind.TARGETS, "riskClass", WORD, RiskClass.class, false),
            plain(ListKind.TARGETS, "riskScore", NUMBER), plain(ListKind.TARGETS, "industry", TEXT),
            plain(ListKind.TARGETS, "scope", LINES), plain(ListKind.TARGETS, "asOf", DATE),
            plain(ListKind.TARGETS, "labels", LABELS));

    private static final List<Column> INSPECTOR_LIST = List.of(required(ListKind.INSPECTORS, "certificate", TEXT),
            required(ListKind.INSPECTORS, "certificateExpires", DATE), required(ListKind.INSPECTORS, "name", TEXT),
            required(ListKind.INSPECTORS, "unit", TEXT), plain(ListKind.INSPECTORS, "position", TEXT),
            plain(ListKind.INSPECTORS, "phone", TEXT), plain(ListKind.INSPECTORS, "leader", FLAG),
            plain(ListKind.INSPECTORS, "active", FLAG), plain(ListKind.INSPECTORS, "labels", LABELS));

    private Columns() {}

    /** The columns of a list; the first is the one that tells its rows apart. */
    public static List<Column> of(ListKind list) {
        return switch (list) {
            case LABELS -> LABEL_LIST;
            case ITEMS -> ITEM_LIST;
            case TARGETS -> TARGET_LIST;
            case INSPECTORS -> INSPECTOR_LIST;
        };
    }

    /** Whether the column is kept as such; others only help to fill those that are. */
    static boolean kept(Column column) {
        return !PASSING.contains(column.key());
    }

    /** The column that tells the list's rows apart. */
    static Column key(ListKind list) {
        return of(list).getFirst();
    }

    private static Column plain(ListKind list, String key, Column.Type type) {
        return new Column(list, key, type, null, false);
    }

    private static Column required(ListKind list, String key, Column.Type type) {
        return new Column(list, key, type, null, true);
    }
}
