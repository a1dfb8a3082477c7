package cn.shuangsuiji.sample;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.CellWords;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.Columns;
import cn.shuangsuiji.catalog.importing.SheetFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The county's lists as files, such as an office would get them from other systems: the demonstration imports these, not
/// the objects.
public final class SampleFiles {
    /** GBK, as most systems of the trade still export. */
    private static final Charset GBK = Charset.forName("GBK");
    private static final int PART = 300;

    private SampleFiles() {}

    /** Writes labels.xlsx, items.xlsx, targets.xlsx, inspectors.xlsx, and targets-gbk.csv with a part of the targets. */
    public static void write(Path folder, SampleCounty county) {
        Map<String, String> labels = county.labels().stream().collect(Collectors.toMap(Label::code, Label::name));
        workbook(folder.resolve("labels.xlsx"), ListKind.LABELS,
                county.labels().stream().map(SampleFiles::values).toList(), labels);
        workbook(folder.resolve("items.xlsx"), ListKind.ITEMS, county.items(), labels);
        workbook(folder.resolve("targets.xlsx"), ListKind.TARGETS,
                county.targets().stream().map(SampleFiles::values).toList(), labels);
        workbook(folder.resolve("inspectors.xlsx"), ListKind.INSPECTORS,
                county.inspectors().stream().map(SampleFiles::values).toList(), labels);
        List<Map<String, String>> part = county.targets().stream()
                .filter(target -> target.kind() == TargetKind.INDIVIDUAL && encodable(target)).limit(PART)
                .map(SampleFiles::values).toList();
        List<Column> columns = columns(ListKind.TARGETS);
        SheetFile.csv(folder.resolve("targets-gbk.csv"), GBK, columns.stream().map(Column::title).toList(),
                part.stream().map(row -> cells(columns, row, labels)).iterator());
    }

    private static boolean encodable(SampleTarget target) {
        return GBK.newEncoder().canEncode(target.name() + target.address());
    }

    private static void workbook(Path file, ListKind list, List<Map<String, String>> rows,
            Map<String, String> labels) {
        List<Column> columns = columns(list);
        SheetFile.workbook(file, Messages.of(list), columns.stream().map(Column::title).toList(),
                rows.stream().map(row -> cells(columns, row, labels)).iterator());
    }

    private static List<Column> columns(ListKind list) {
        return Columns.of(list).stream().filter(column -> !column.key().equals("registrationNumber")).toList();
    }

    private static List<String> cells(List<Column> columns, Map<String, String> row, Map<String, String> labels) {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(CellWords.of(column, row.getOrDefault(column.key(), ""), labels));
        }
        return cells;
    }

    private static Map<String, String> values(Label label) {
        return Map.of("code", label.code(), "name", label.name(), "parent",
                label.parent() == null ? "" : label.parent());
    }

    private static Map<String, String> values(SampleTarget target) {
        Map<String, String> values = new HashMap<>();
        target.row().forEach((key, value) -> values.put(key, value.toString()));
        values.put("labels", String.join(",", target.labels()));
        if (target.riskClass() == RiskClass.UNCLASSIFIED) {
            values.put("riskScore", "");
        }
        return values;
    }

    private static Map<String, String> values(InspectorEntry inspector) {
        return Map.of("certificate", inspector.certificate(), "certificateExpires",
                inspector.certificateExpires().toString(), "name", inspector.name(), "unit", inspector.unit(),
                "position", inspector.position(), "phone", inspector.phone(), "leader", inspector.leader() ? "1" : "0",
                "active", inspector.active() ? "1" : "0", "labels",
                String.join(",", inspector.labels().stream().sorted().toList()));
    }
}
