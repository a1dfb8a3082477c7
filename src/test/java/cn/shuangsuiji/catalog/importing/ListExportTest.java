package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListExportTest {
    @TempDir
    Path folder;

    @Test
    void targets_comeBackUnchanged_andNoCellCanBeAFormula() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            desk.labels(new Label("FOOD", "餐饮服务", null));
            StringBuilder rows = new StringBuilder("名称,统一社会信用代码,住所,电话,分类标注,登记状态,经营范围\n");
            rows.append("\"=HYPERLINK(\"\"http://example\"\")\",%s,+示例路,-1,餐饮服务,存续,\"食品\n百货\"\n"
                    .formatted(ImportDesk.code(0)));
            for (int i = 1; i < 2_100; i++) {
                rows.append("示例").append(i).append("号,").append(ImportDesk.code(i)).append(",@示例路,000-1,,注销,\n");
            }
            desk.take(desk.text("rows.csv", rows.toString()), ListKind.TARGETS);
            Path file = desk.path("out.xlsx");
            TargetFilter all = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);
            new ListExport(desk.catalog).targets(file, all, Progress.NONE);
            assertThat(desk.preview(file, ListKind.TARGETS).counts())
                    .isEqualTo(new ImportCounts(0, 0, 2_100, 0, 0));
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                    Stream<Row> read = workbook.getFirstSheet().openStream()) {
                Iterator<Row> cells = read.skip(1).iterator();
                Row first = cells.next();
                assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(first.getCellText(3)).startsWith("'=");
                assertThat(first.getCellText(5)).isEqualTo("'+示例路");
            }
            new ListExport(desk.catalog).targets(file, TargetFilter.ACTIVE, Progress.NONE);
            assertThat(desk.preview(file, ListKind.TARGETS).counts().unchanged()).isOne();
        }
    }

    @Test
    void targets_leaveTheOldFile_whenTheFolderCannotBeWritten() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            Path blocked = Files.writeString(desk.path("file"), "x").resolve("out.xlsx");
            assertThatExceptionOfType(AppException.class)
                    .isThrownBy(() -> new ListExport(desk.catalog).targets(blocked, TargetFilter.ACTIVE, Progress.NONE))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("base.file.unwritable"));
        }
    }
}
