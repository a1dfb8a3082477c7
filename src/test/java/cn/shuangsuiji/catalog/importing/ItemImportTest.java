package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Exemption;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What published item lists say, with and without codes of their own. */
class ItemImportTest {
    private static final Path REAL_LISTS = Path.of("../shared/data");

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
    void apply_keepsEveryPublishedField_andExportComesBackUnchanged() {
        Path file = desk.text("items.csv", """
                                           事项编码,抽查领域,抽查事项,检查对象,编制单位,发起部门,配合部门,责任科室,不抽查原因,结果用语
                                           SP01,食品,示例事项,企业、各类学校食堂,省示例局,市场监管部门,教育部门、公安部门,食品股,重点食品药品,"1：未发现问题
                                           5：已责令改正"
                                           """);
        desk.take(file, ListKind.ITEMS);
        InspectionItem item = desk.catalog.item("SP01").orElseThrow();
        assertThat(item.targetText()).isEqualTo("企业、各类学校食堂");
        assertThat(item.targetKinds()).containsExactly(TargetKind.ENTERPRISE);
        assertThat(item.compiledBy()).isEqualTo("省示例局");
        assertThat(item.initiatingDepartment()).isEqualTo("市场监管部门");
        assertThat(item.cooperatingDepartments()).isEqualTo("教育部门、公安部门");
        assertThat(item.section()).isEqualTo("食品股");
        assertThat(item.exemption()).isEqualTo(Exemption.KEY_FOOD_DRUG);
        assertThat(item.resultWordings()).isEqualTo("1：未发现问题\n5：已责令改正");
        assertThat(item.active()).isTrue();
        Path out = desk.path("out.xlsx");
        new ListExport(desk.catalog).items(out, ItemFilter.ACTIVE, Progress.NONE);
        assertThat(desk.preview(out, ListKind.ITEMS).counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 0));
    }

    @Test
    void apply_givesARowWithoutCodeTheSameCodeInEveryEdition() {
        desk.take(desk.text("a.csv", "序号,抽查类别,抽查事项,检查对象,检查依据\n1,示例类,示例事项,中小学校,示例办法第一条\n"),
                ListKind.ITEMS);
        ImportResult again = desk.take(
                desk.text("b.csv", "序号,抽查类别,抽查事项,检查对象,检查依据\n7,示例类, 示例事项,中小学校,示例办法第二条\n"),
                ListKind.ITEMS);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0));
        assertThat(again.problems()).anySatisfy(problem -> assertThat(problem.sentence()).contains("没有事项编号"))
                .anySatisfy(problem -> assertThat(problem.sentence()).contains("“中小学校”不是对象类型"));
    }

    @Test
    void apply_doubtsWordingsThatNameNoResult() {
        ImportResult result = desk.take(
                desk.text("a.csv", "事项编码,抽查类别,抽查事项,结果用语\nA1,示例类,示例事项,未发现问题\n"), ListKind.ITEMS);
        assertThat(result.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.weight()).isEqualTo(RowProblem.Weight.DOUBT));
    }

    @Test
    void apply_takesTheRealLists() {
        assumeTrue(Files.isDirectory(REAL_LISTS), "The real lists are not beside the project");
        ImportResult first = desk.take(REAL_LISTS.resolve("hainan-random-inspection-items-2020.csv"), ListKind.ITEMS);
        assertThat(first.counts()).isEqualTo(new ImportCounts(297, 0, 0, 0, 0));
        ImportResult joint = desk.take(REAL_LISTS.resolve("hainan-joint-inspection-items-v2.csv"), ListKind.ITEMS);
        assertThat(joint.counts()).isEqualTo(new ImportCounts(83, 0, 0, 0, 297));
        List<InspectionItem> all = desk.catalog.items(ItemFilter.ACTIVE, PageRequest.first(500)).rows();
        assertThat(all).hasSize(380).allMatch(item -> !item.targetText().isEmpty());
        assertThat(all).anySatisfy(item -> assertThat(item.cooperatingDepartments()).contains("市场监管"));
        assertThat(all).anySatisfy(item -> assertThat(item.methods()).contains(CheckMethod.PROFESSIONAL_BODY));
    }
}
