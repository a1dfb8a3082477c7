package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A file on its way in: what its columns are, what it would change, what is the matter with it, and the way back. */
class ImportScreenTest extends ScreenTest {
    private static final String HEADER = "统一社会信用代码,企业名称,住所,信用风险分类,ROW_NO\n";

    @TempDir
    Path folder;

    private CountyDesk desk;

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder);
        CatalogView view = ask(() -> new CatalogView(
                CatalogSources.of(desk.app),
                desk.clerk, desk.workplace(background, notices, dialogs())));
        show("catalog", "ui.catalog.title", view, desk.clerk);
        awaitText("名录里还没有检查对象");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void mapping_byKeyboard_isRememberedAndUsedAgain_andCanBeForgotten() {
        desk.picked = Optional.of(desk.file("台账.csv", "主体,编码,经营地,备注甲\n示例一号店," + CountyDesk.code(1)
                + ",示例路1号,x\n示例二号店," + CountyDesk.code(2) + ",示例路2号,\n"));
        clickOn("导入名录");
        awaitText("缺少“统一社会信用代码、名称”");
        awaitText("还没有选定：统一社会信用代码、名称");
        assertThat(ask(() -> ((ComboBox<?>) focused()).getAccessibleText())).isEqualTo("“主体”导入到");
        assertLabelled();
        picture("import-mapping");
        largePicture("import-mapping");
        choose("名称（必需）");
        keys(KeyCode.TAB);
        choose("统一社会信用代码（必需）");
        keys(KeyCode.TAB);
        choose("住所(经营场所)");
        assertNothingClipped();
        picture("import-mapping-chosen");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        assertThat(ask(() -> focused().toString())).contains("按此读取并记住");
        keys(KeyCode.SPACE);
        awaitText("导入 2 户");
        awaitText("选定的对应读取");
        awaitText("主体→名称");
        picture("import-mapped");
        clickOn("修改列对应");
        awaitText("文件第 1 行是表头");
        clickOn("不改了");
        awaitText("导入 2 户");
        clickOn("忘掉列对应");
        awaitText("缺少“统一社会信用代码、名称”");
        assertThat(desk.app.mappings.remembered(ListKind.TARGETS)).isEmpty();
        assertThat(desk.app.catalog.targetCount(TargetFilter.ACTIVE)).isZero();
    }

    @Test
    void preview_showsWhatChanges_savesTheReport_andTheImportIsUndone() {
        Path first = desk.file("十月.csv", HEADER + row(1, "示例路1号", "A") + row(2, "示例路2号", "B"));
        desk.app.imports.apply(desk.clerk, desk.app.imports.preview(first, ListKind.TARGETS, Progress.NONE),
                Progress.NONE);
        desk.picked = Optional.of(desk.file("十一月.csv", HEADER + row(1, "示例路9号", "D") + row(2, "示例路2号", "B")
                + row(3, "示例路3号", "C") + "916299990000123000,示例四号店,示例路4号,A,9\n合计,4,,,\n"));
        clickOn("导入名录");
        awaitText("导入 2 户");
        awaitText("变更内容 1");
        assertNothingClipped();
        picture("import-problems");
        clickOn("变更内容 1");
        awaitText("住所(经营场所)：示例路1号 → 示例路9号；信用风险分类：A 低 → D 高");
        assertLabelled();
        picture("import-changes");
        largePicture("import-changes");
        clickOn("保存逐行报告");
        awaitText("已保存 十一月-需要改的行.xlsx");
        assertThat(folder.resolve("十一月-需要改的行.xlsx")).exists();
        picture("import-reported");
        clickOn("导入 2 户");
        awaitText("符合 3 户，共 3 户");
        clickOn("导入记录");
        awaitText("共 2 次导入");
        awaitText("十一月.csv");
        assertLabelled();
        assertNothingClipped();
        picture("import-past");
        largePicture("import-past");
        onFx(() -> lookup(".table-view").query().requestFocus());
        keys(KeyCode.ENTER);
        awaitText("新增的 1 户从名录中去掉，变更的 1 户恢复原来的内容");
        picture("import-undo");
        clickOn("撤销 2 户");
        awaitText("已撤销“十一月.csv”的导入");
        awaitText("已撤销");
        assertThat(desk.app.catalog.targetCount(TargetFilter.ACTIVE)).isEqualTo(2);
        assertThat(desk.app.catalog.target(CountyDesk.code(1)).orElseThrow().address()).isEqualTo("示例路1号");
        picture("import-undone");
    }

    @Test
    void templates_areSaved_andComeBackAsEmptyLists() {
        clickOn("导入记录");
        awaitText("还没有导入过。");
        picture("import-start");
        assertNothingClipped();
        clickOn(lastButton("执法检查人员名录库"));
        awaitText("已保存 执法检查人员名录库模板.xlsx");
        assertThat(Files.exists(folder.resolve("执法检查人员名录库模板.xlsx"))).isTrue();
        desk.picked = Optional.of(folder.resolve("执法检查人员名录库模板.xlsx"));
        clickOn("选择文件");
        awaitText("第 2 行是模板里的示例，没有读取。");
        picture("import-template");
    }

    private static String row(int number, String address, String risk) {
        return CountyDesk.code(number) + ",示例" + number + "号店," + address + "," + risk + "," + number + "\n";
    }

    /** The arrow keys go down to the choice. */
    private void choose(String words) {
        for (int i = 0; i < 40 && !ask(() -> String.valueOf(((ComboBox<?>) focused()).getValue())).equals(words); i++) {
            keys(KeyCode.DOWN);
        }
        assertThat(ask(() -> String.valueOf(((ComboBox<?>) focused()).getValue()))).isEqualTo(words);
    }
}
