package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows that need a person, in a workbook that can be repaired and imported itself; and what would change. */
class ImportReportTest {
    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void report_hasEachRowOnceWithItsReasonRepairAndOwnCells() {
        Path file = desk.workbook("a.xlsx", sheet -> {
            ImportDesk.row(sheet, 0, "统一社会信用代码", "名称", "状态", "数据日期", "住所", "ROW_NO");
            ImportDesk.row(sheet, 1, ImportDesk.code(1), "示例一号", "存续", 46_327, "示例路1号", 1);
            ImportDesk.row(sheet, 2, 916299990000123000L, "示例二号", "存续", 46_327, "=示例路", 2);
            ImportDesk.row(sheet, 3, ImportDesk.code(3), "示例三号", "失踪", 46_327, "示例路3号", 3);
            ImportDesk.row(sheet, 4, ImportDesk.code(1), "示例一号", "存续", 46_327, "示例路1号", 4);
            ImportDesk.row(sheet, 5, "合计", null, null, null, 4);
        });
        ImportPreview preview = desk.preview(file, ListKind.TARGETS);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 0, 0, 3, 0));
        Path report = desk.path("report.xlsx");
        desk.imports.report(preview, report, Progress.NONE);
        List<List<String>> rows = rows(report);
        assertThat(rows.getFirst()).startsWith("原文件行号", "导入结果", "问题所在列", "发现的内容", "原因", "怎样修改",
                "统一社会信用代码", "名称", "登记状态");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).startsWith("3", "未导入", "统一社会信用代码", "916299990000123000");
        assertThat(rows.get(1).get(4)).contains("末三位已被 Excel 改为 000");
        assertThat(rows.get(1).subList(6, 12)).containsExactly("9.16299990000123E17", "示例二号", "存续", "2026-11-01",
                "'=示例路", "2");
        assertThat(rows.get(2)).startsWith("4", "未导入", "登记状态", "失踪").contains("示例三号");
        assertThat(rows.get(2).get(5)).contains("存续");
        assertThat(rows.get(3)).startsWith("5", "未导入");

        ImportPreview again = desk.preview(report, ListKind.TARGETS);
        assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 2, 0));
        assertThat(again.problems()).extracting(RowProblem::sentence).anySatisfy(
                sentence -> assertThat(sentence).contains("已被 Excel 改成"));
    }

    @Test
    void report_ofMappedColumns_canBeImportedWithoutTheMapping() {
        Path file = desk.text("a.csv", "甲,名称,乙\n%s,旧名,示例一号\n,旧名,示例二号\n".formatted(ImportDesk.code(1)));
        FileColumns columns = desk.mappings.columns(file, ListKind.TARGETS);
        desk.mappings.remember(desk.office.clerk, columns, Map.of("甲",
                Columns.key(ListKind.TARGETS), "乙", Columns.of(ListKind.TARGETS).stream()
                        .filter(column -> column.key().equals("name")).findFirst().orElseThrow()));
        ImportPreview preview = desk.preview(file, ListKind.TARGETS);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        Path report = desk.path("report.xlsx");
        desk.imports.report(preview, report, Progress.NONE);
        assertThat(rows(report).getFirst()).endsWith("统一社会信用代码", "名称（未导入）", "名称");
        ImportPreview again = desk.preview(report, ListKind.TARGETS);
        assertThat(again.columns()).containsKeys("统一社会信用代码", "名称");
        assertThat(again.counts().wrong()).isOne();
    }

    @Test
    void preview_tellsWhatChangesInEachRow_inWords() {
        String header = "名称,统一社会信用代码,住所,信用风险分类\n";
        desk.take(desk.text("a.csv", header + "示例一号,%s,示例路1号,A\n示例二号,%s,示例路2号,B\n".formatted(
                ImportDesk.code(1), ImportDesk.code(2))), ListKind.TARGETS);
        ImportPreview preview = desk.preview(desk.text("b.csv", header + "示例一号,%s,示例路9号,D\n示例二号,%s,示例路2号,B\n"
                .formatted(ImportDesk.code(1), ImportDesk.code(2))), ListKind.TARGETS);
        assertThat(preview.changes()).containsExactly(new RowChange(ImportDesk.code(1), "示例一号", List.of(
                new RowChange.Value("住所(经营场所)", "示例路1号", "示例路9号"),
                new RowChange.Value("信用风险分类", "A 低", "D 高"))));
    }

    private static List<List<String>> rows(Path file) {
        try (TableFile table = TableFile.open(file); Stream<SourceRow> rows = table.sheets().getFirst().open()) {
            return rows.map(SourceRow::texts).toList();
        }
    }
}
