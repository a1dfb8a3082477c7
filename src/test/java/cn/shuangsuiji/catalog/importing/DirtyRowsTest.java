package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows as they really come: each is taken, doubted or refused by itself, never the file. */
class DirtyRowsTest {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"916299990000000000|末三位已被 Excel 改为 000，无法还原。这一行没有导入。",
            "9.1620E+17|已被 Excel 改成“9.1620E+17”", "9.16201020000123E+17|已被 Excel 改成", "91629999 示例|不能作代码",
            "''|没有填“统一社会信用代码”"})
    void code_thatIsLostRefusesTheRow(String code, String said) {
        ImportPreview preview = preview("名称,统一社会信用代码\n示例一号,%s\n示例二号,%s\n".formatted(code, ImportDesk.code(2)));
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("统一社会信用代码");
            assertThat(problem.weight()).isEqualTo(RowProblem.Weight.REFUSED);
            assertThat(problem.sentence()).startsWith("第 2 行").contains(said);
        });
    }

    @Test
    void code_thatIsOnlyUntidyOrDoubtfulKeepsTheRow() {
        String good = ImportDesk.code(5);
        String untidy = " " + good.substring(0, 8) + "\u3000" + good.substring(8, 17).replace('0', '０')
                + good.charAt(17);
        String wrong = good.substring(0, 17) + (good.endsWith("7") ? '8' : '7');
        ImportPreview preview = preview("名称,统一社会信用代码\n示例一号,%s\n示例二号,%s\n示例三号,%s\n".formatted(untidy, wrong,
                "91629999OA00000001"));
        assertThat(preview.counts().added()).isEqualTo(3);
        assertThat(preview.problems()).extracting(RowProblem::weight).containsExactly(RowProblem.Weight.NOTE,
                RowProblem.Weight.DOUBT, RowProblem.Weight.DOUBT);
        desk.imports.apply(desk.office.clerk, preview, Progress.NONE);
        assertThat(desk.catalog.target(good)).isPresent();
        assertThat(desk.catalog.target(wrong)).isPresent();
    }

    @Test
    void numbersOfExcel_loseCodes_butNotRegistrationNumbersPhonesAndDays() throws IOException {
        Path file = workbook(sheet -> {
            List<String> header = List.of("企业名称", "注册号", "TYXYDM", "LXDH", "数据日期");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "示例一号");
            sheet.value(1, 2, 916299990000123456L);
            sheet.value(2, 0, "示例二号");
            sheet.value(2, 1, 620999600000002L);
            sheet.value(2, 3, 13900000000.0);
            sheet.value(2, 4, 46327);
        });
        ImportResult result = desk.take(file, ListKind.TARGETS);
        assertThat(result.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(result.problems().getFirst().sentence()).contains("第 2 行", "000");
        assertThat(desk.catalog.target("620999600000002")).hasValueSatisfying(target -> {
            assertThat(target.phone()).isEqualTo("13900000000");
            assertThat(target.asOf()).hasToString("2026-11-01");
        });
    }

    @Test
    void duplicates_areNamedWithBothRows_andTheFirstStays() {
        String code = ImportDesk.code(1);
        ImportPreview preview = preview("名称,统一社会信用代码\n示例一号,%s\n示例二号,%s\n示例三号,%s\n".formatted(code,
                ImportDesk.code(2), code.toLowerCase(Locale.ROOT)));
        assertThat(preview.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 0));
        assertThat(preview.problems()).anySatisfy(problem -> assertThat(problem.sentence()).contains("第 4 行与第 2 行"));
    }

    @Test
    void words_thatAreNotKnownRefuseTheRow_andSayWhatIsAllowed() {
        ImportPreview preview = preview("名称,统一社会信用代码,登记状态,信用风险分类\n示例一号,%s,失踪,A\n示例二号,%s,吊销未注销,较高风险\n"
                .formatted(ImportDesk.code(1), ImportDesk.code(2)));
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sentence()).contains("失踪");
            assertThat(problem.repair()).contains("存续", "迁出");
        });
        desk.imports.apply(desk.office.clerk, preview, Progress.NONE);
        assertThat(desk.catalog.target(ImportDesk.code(2))).hasValueSatisfying(
                target -> assertThat(target.status()).isEqualTo(TargetStatus.REVOKED));
    }

    @Test
    void rows_withTooManyCellsOrNulCharactersOrBlankNames_areToldApart() {
        ImportPreview preview = preview("名称,统一社会信用代码,住所\n示例一号,%s,示例路,1号\n示例\u0000二号,%s,\n,%s,示例路\n\n"
                .formatted(ImportDesk.code(1), ImportDesk.code(2), ImportDesk.code(3)));
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 0, 0, 2, 0));
        assertThat(preview.problems()).extracting(RowProblem::row).containsExactly(2, 3, 4);
        assertThat(preview.problems().get(0).sentence()).contains("已错位");
        assertThat(preview.problems().get(1).weight()).isEqualTo(RowProblem.Weight.NOTE);
        assertThat(preview.problems().get(2).sentence()).contains("没有填“名称”");
    }

    @Test
    void header_isFoundBelowATitle_whateverItsSpacesAndBrackets() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "示例县市场主体名录（2026年11月）");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 0, " 统一社会\n信用代码* ");
            sheet.value(2, 1, "名 称");
            sheet.value(2, 2, "住所（经营场所）");
            sheet.value(2, 3, "名称");
            sheet.value(3, 0, ImportDesk.code(1));
            sheet.value(3, 1, "示例一号");
            sheet.value(3, 2, "示例路1号");
            sheet.value(3, 3, "另一个名称");
        });
        ImportPreview preview = desk.preview(file, ListKind.TARGETS);
        assertThat(preview.columns()).containsOnlyKeys("统一社会 信用代码*", "名 称", "住所（经营场所）");
        assertThat(preview.ignored()).containsExactly("名称");
        assertThat(preview.counts().added()).isOne();
    }

    private ImportPreview preview(String content) {
        return desk.preview(desk.text("rows.csv", content), ListKind.TARGETS);
    }

    private Path workbook(Consumer<Worksheet> fill) throws IOException {
        Path file = desk.path("rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Sheet1"));
        }
        return file;
    }
}
