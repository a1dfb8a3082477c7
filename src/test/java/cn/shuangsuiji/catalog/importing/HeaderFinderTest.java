package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Headers of two rows, and what becomes of the cells below them. */
class HeaderFinderTest {
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
    void find_joinsGroupsWithTheColumnsUnderThem() {
        ImportPreview preview = desk.preview(desk.workbook("a.xlsx", CorpusWorkbooks::twoHeaderRows),
                ListKind.TARGETS);
        assertThat(preview.columns()).containsExactlyInAnyOrderEntriesOf(Map.of("统一社会信用代码", "统一社会信用代码",
                "企业名称", "名称", "经营地址", "住所(经营场所)", "联系电话", "联系电话", "法定代表人", "法定代表人(负责人)"));
        desk.imports.apply(desk.office.clerk, preview, Progress.NONE);
        Target target = desk.catalog.target(ImportDesk.code(1)).orElseThrow();
        assertThat(target.address()).isEqualTo("示例路1号");
        assertThat(target.phone()).isEqualTo("13900000000");
        assertThat(target.legalRepresentative()).isEqualTo("示例甲");
    }

    @Test
    void find_putsTheGroupBeforeNamesThatComeTwice() {
        ImportPreview preview = desk.preview(desk.workbook("a.xlsx", CorpusWorkbooks::sameNamesUnderTwoGroups),
                ListKind.TARGETS);
        assertThat(preview.ignored()).containsExactly("联络员姓名", "联络员手机", "财务姓名", "财务手机");
    }

    @Test
    void find_takesNoRowOfTheListForAHeader() {
        ImportPreview preview = desk.preview(desk.text("a.csv",
                "统一社会信用代码,名称,备注\n,,没有代码\n%s,示例一号,\n".formatted(ImportDesk.code(1))), ListKind.TARGETS);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
    }

    @Test
    void mergedCells_holdForAllTheirRows() {
        desk.take(desk.workbook("a.xlsx", CorpusWorkbooks::mergedCategories), ListKind.ITEMS);
        assertThat(desk.catalog.item("SP03").orElseThrow().category()).isEqualTo("食品销售监督检查");
        assertThat(desk.catalog.item("JL01").orElseThrow().category()).isEqualTo("计量监督检查");
    }

    @Test
    void days_countFromTheWorkbooksOwnEpoch() {
        desk.take(desk.bytes("a.xlsx", CorpusWorkbooks.day1904()), ListKind.TARGETS);
        assertThat(desk.catalog.target(ImportDesk.code(1)).orElseThrow().asOf()).hasToString("2026-11-01");
        desk.take(desk.bytes("b.xls", CorpusOldWorkbooks.plain()), ListKind.TARGETS);
        assertThat(desk.catalog.target("620999600000002")).hasValueSatisfying(target -> {
            assertThat(target.asOf()).hasToString("2026-11-01");
            assertThat(target.phone()).isEqualTo("13900000002");
        });
    }

    @Test
    void jointItems_keepTheirDepartments() {
        desk.take(desk.workbook("a.xlsx", CorpusWorkbooks::joint), ListKind.ITEMS);
        assertThat(desk.catalog.items(ItemFilter.ACTIVE,
                PageRequest.first(5)).rows()).singleElement().satisfies(item -> {
                    assertThat(item.jointSuitable()).isTrue();
                    assertThat(item.category()).isEqualTo("学校办学情况抽查");
                    assertThat(item.initiatingDepartment()).isEqualTo("市场监管部门");
                    assertThat(item.cooperatingDepartments()).isEqualTo("教育部门");
                });
    }
}
