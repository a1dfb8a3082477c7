package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.CertificateKind;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Exemption;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.util.List;

import static cn.shuangsuiji.catalog.importing.Column.Type.AREAS;
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
    /** The old registration number: it also stands in for a code that is blank. */
    static final String REGISTRATION_NUMBER = "registrationNumber";

    private static final List<Column> LABEL_LIST = List.of(required(ListKind.LABELS, "code", TEXT),
            required(ListKind.LABELS, "name", TEXT), plain(ListKind.LABELS, "parent", TEXT));

    private static final List<Column> ITEM_LIST = List.of(plain(ListKind.ITEMS, "code", TEXT),
            required(ListKind.ITEMS, "category", TEXT), required(ListKind.ITEMS, "name", TEXT),
            new Column(ListKind.ITEMS, "targetKinds", WORDS, TargetKind.class, false),
            plain(ListKind.ITEMS, "targetText", TEXT), plain(ListKind.ITEMS, "targetLabel", LABEL),
            new Column(ListKind.ITEMS, "importance", WORD, Importance.class, false),
            new Column(ListKind.ITEMS, "methods", WORDS, CheckMethod.class, false),
            plain(ListKind.ITEMS, "level", TEXT),
            plain(ListKind.ITEMS, "legalBasis", LINES), plain(ListKind.ITEMS, "qualification", LABEL),
            plain(ListKind.ITEMS, "jointSuitable", FLAG), plain(ListKind.ITEMS, "ratio", TEXT),
            plain(ListKind.ITEMS, "frequency", TEXT), plain(ListKind.ITEMS, "materials", LINES),
            plain(ListKind.ITEMS, "guidance", LINES), plain(ListKind.ITEMS, "resultWordings", LINES),
            plain(ListKind.ITEMS, "compiledBy", TEXT), plain(ListKind.ITEMS, "initiatingDepartment", TEXT),
            plain(ListKind.ITEMS, "cooperatingDepartments", TEXT), plain(ListKind.ITEMS, "section", TEXT),
            new Column(ListKind.ITEMS, "exemption", WORD, Exemption.class, false),
            plain(ListKind.ITEMS, "active", FLAG));

    private static final List<Column> TARGET_LIST = List.of(required(ListKind.TARGETS, "code", CODE),
            plain(ListKind.TARGETS, REGISTRATION_NUMBER, CODE),
            new Column(ListKind.TARGETS, "kind", WORD, TargetKind.class, false),
            required(ListKind.TARGETS, "name", TEXT), plain(ListKind.TARGETS, "ownerCode", CODE),
            plain(ListKind.TARGETS, "address", TEXT), plain(ListKind.TARGETS, "division", TEXT),
            plain(ListKind.TARGETS, "legalRepresentative", TEXT), plain(ListKind.TARGETS, "phone", TEXT),
            new Column(ListKind.TARGETS, "status", WORD, TargetStatus.class, false),
            plain(ListKind.TARGETS, "statusDay", DATE), plain(ListKind.TARGETS, "statusSource", TEXT),
            new Column(ListKind.TARGETS, "riskClass", WORD, RiskClass.class, false),
            plain(ListKind.TARGETS, "riskScore", NUMBER), plain(ListKind.TARGETS, "industry", TEXT),
            plain(ListKind.TARGETS, "scope", LINES), plain(ListKind.TARGETS, "asOf", DATE),
            plain(ListKind.TARGETS, "labels", LABELS));

    private static final List<Column> LICENCE_LIST = List.of(required(ListKind.LICENCES, "number", TEXT),
            required(ListKind.LICENCES, "targetCode", CODE), required(ListKind.LICENCES, "kind", TEXT),
            plain(ListKind.LICENCES, "issued", DATE), plain(ListKind.LICENCES, "expires", DATE),
            plain(ListKind.LICENCES, "authority", TEXT));

    private static final List<Column> INSPECTOR_LIST = List.of(required(ListKind.INSPECTORS, "certificate", TEXT),
            new Column(ListKind.INSPECTORS, "certificateKind", WORD, CertificateKind.class, false),
            required(ListKind.INSPECTORS, "certificateExpires", DATE), required(ListKind.INSPECTORS, "name", TEXT),
            plain(ListKind.INSPECTORS, "division", TEXT), required(ListKind.INSPECTORS, "unit", TEXT),
            plain(ListKind.INSPECTORS, "position", TEXT),
            plain(ListKind.INSPECTORS, "phone", TEXT), plain(ListKind.INSPECTORS, "leader", FLAG),
            plain(ListKind.INSPECTORS, "active", FLAG), plain(ListKind.INSPECTORS, "leftOn", DATE),
            plain(ListKind.INSPECTORS, "labels", LABELS), plain(ListKind.INSPECTORS, "expertIn", LABELS),
            plain(ListKind.INSPECTORS, "areas", AREAS));

    private Columns() {}

    /** The columns of a list; the first is the one that tells its rows apart. */
    public static List<Column> of(ListKind list) {
        return switch (list) {
            case LABELS -> LABEL_LIST;
            case ITEMS -> ITEM_LIST;
            case TARGETS -> TARGET_LIST;
            case LICENCES -> LICENCE_LIST;
            case INSPECTORS -> INSPECTOR_LIST;
        };
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
