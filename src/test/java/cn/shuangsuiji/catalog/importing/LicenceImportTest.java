package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Licence;
import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Permits come in by a list of their own: one firm may hold many. */
class LicenceImportTest {
    private static final String HEADER = "许可证编号,许可证名称,统一社会信用代码,有效期至,发证机关\n";

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
        desk.take(
                desk.text("firms.csv",
                        "名称,统一社会信用代码\n示例一号," + ImportDesk.code(1) + "\n示例二号," + ImportDesk.code(2) + "\n"),
                ListKind.TARGETS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void permits_areRecognised_andHangOnThoseWhoHoldThem() {
        Path file = file("a.csv", row("JY1", "食品经营许可证", 1, "2030年12月31日") + row("YP1", "药品经营许可证", 1, "2026/3/1")
                + row("JY2", "食品经营许可证", 2, ""));
        assertThat(desk.imports.recognise(file)).contains(ListKind.LICENCES);
        assertThat(desk.take(file, ListKind.LICENCES).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0, 0));
        assertThat(of(1)).containsExactly(
                new Licence("药品经营许可证", "YP1", null, LocalDate.of(2026, 3, 1), "示例局"),
                new Licence("食品经营许可证", "JY1", null, LocalDate.of(2030, 12, 31), "示例局"));
        assertThat(of(2)).extracting(Licence::expires).containsOnlyNulls();
        assertThat(desk.preview(file, ListKind.LICENCES).counts()).isEqualTo(new ImportCounts(0, 0, 3, 0, 0));
    }

    @Test
    void permitOfNobodyKnown_isRefused_theOthersAreTaken() {
        ImportResult result = desk.take(file("b.csv", row("JY1", "食品经营许可证", 1, "") + row("JY9", "食品经营许可证", 9, "")),
                ListKind.LICENCES);
        assertThat(result.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(result.problems()).filteredOn(problem -> problem.weight() == RowProblem.Weight.REFUSED)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence()).contains("第 3 行", ImportDesk.code(9), "不在检查对象名录库里"));
    }

    @Test
    void renewedPermit_isAChange_andTheImportIsTakenBack() {
        desk.take(file("c.csv", row("JY1", "食品经营许可证", 1, "2026-12-31")), ListKind.LICENCES);
        ImportResult renewed = desk.take(file("d.csv", row("JY1", "食品经营许可证", 1, "2031-12-31")
                + row("JY2", "食品经营许可证", 2, "2031-12-31")), ListKind.LICENCES);
        assertThat(renewed.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        assertThat(of(1)).extracting(Licence::expires).containsExactly(LocalDate.of(2031, 12, 31));
        desk.history.undo(desk.office.clerk, renewed.batch(), Progress.NONE);
        assertThat(of(1)).extracting(Licence::expires).containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(of(2)).isEmpty();
    }

    private List<Licence> of(int number) {
        return desk.catalog.licencesOf(ImportDesk.code(number));
    }

    private Path file(String name, String rows) {
        return desk.text(name, HEADER + rows);
    }

    private static String row(String number, String kind, int target, String expires) {
        return number + "," + kind + "," + ImportDesk.code(target) + "," + expires + ",示例局\n";
    }
}
