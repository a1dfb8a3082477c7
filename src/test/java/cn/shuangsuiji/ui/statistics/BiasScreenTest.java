package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.catalog.importing.TableFile;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.statistics.PlatformFiles;
import cn.shuangsuiji.ui.FixedFiles;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The bias monitor in a real window: the sample county's own draws, and a platform's list brought in by keyboard. */
class BiasScreenTest extends ScreenTest {
    @TempDir
    Path folder;

    private final FixedFiles files = new FixedFiles();
    private App app;

    private final List<Printed> made = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        Actor clerk = SampleOffice.people().clerk();
        PaperDialogs papers = new PaperDialogs(app, clerk, dialogs(),
                new Printing(background, made::add, _ -> {}));
        BiasScreen screen = ask(() -> new BiasScreen(app.statistics, clerk,
                new Workplace(background, notices, dialogs(), files, this),
                () -> papers.oversight(app.oversight, LocalDate.now(app.clock))));
        show("statistics", "ui.statistics.title", screen, clerk);
        awaitText("一共看了");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void ownHistory_isReadByKeyboard_andTakenOut() {
        awaitText("户次 · 派员");
        picture("statistics");
        largePicture("statistics");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> lookup(".table-view").queryAs(TableView.class).requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        awaitText("单独看的机会");
        await("the drawer", () -> isShown("算法"));
        picture("statistics-details");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        await("the drawer closes", () -> !isShown("算法"));
        files.choose(folder);
        clickOn("导出结果");
        awaitText("已导出到");
        try (TableFile table = TableFile.open(folder.resolve("统计督查-本局历史.xlsx"))) {
            assertThat(table.sheets()).hasSize(1);
        }
    }

    @Test
    void platformList_isLookedThroughAndKept_andItsEvenStepsComeFirst() {
        clickOn("导入的清单");
        awaitText("还没有导入平台的抽取清单");
        picture("statistics-empty");
        assertNothingClipped();
        files.choose(PlatformFiles.everyKth(folder, 600, 20));
        clickOn(lastButton("导入平台清单"));
        awaitText("共 600 户，抽中 30 户，写明检查人员的 30 户");
        assertThat(app.statistics.lists()).isEmpty();
        keys(KeyCode.TAB);
        write("2026-03-20");
        picture("statistics-import");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.ENTER);
        awaitText("已导入“平台抽取-每20户”，600 户");
        awaitText("等距抽取");
        awaitText("值得核实");
        picture("statistics-imported");
        largePicture("statistics-imported");
        onFx(() -> lookup(".table-view").queryAs(TableView.class).requestFocus());
        keys(KeyCode.HOME);
        keys(KeyCode.ENTER);
        awaitText("每隔几户取一户");
        awaitText("依据的数字");
        picture("statistics-imported-details");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        clickOn("清单管理");
        awaitText("共 1 份清单");
        picture("statistics-lists");
        clickOn("作废清单");
        awaitText("作废后不再参与核对");
        write("选错文件");
        keys(KeyCode.TAB);
        clickOn(lastButton("作废清单"));
        awaitText("已作废“平台抽取-每20户”");
        awaitText("共 0 份清单");
    }

    @Test
    void fileThatIsNoSuchList_isRefusedInWords_andNothingIsKept() {
        files.choose(PlatformFiles.csv(folder.resolve("别的.csv"), "姓名,电话\n示例甲,000\n"));
        clickOn("导入平台清单");
        awaitText("找不到抽取清单的表头");
        assertThat(app.statistics.lists()).isEmpty();
    }

    @Test
    void oversightTable_isCountedForThePeriod() throws Exception {
        clickOn("督查表");
        awaitText("每个数字从记录中数出");
        picture("statistics-oversight");
        assertLabelled();
        clickOn("生成并预览");
        await("the table is made", () -> !made.isEmpty());

        long drawn = app.tasks.tasks().stream().mapToLong(task -> app.visits.ofTask(task.id()).size()).sum();
        assertThat(Pdf.text(made.getFirst().files().getFirst())).contains("期间：2026年1月1日至2026年11月23日",
                "抽取户数" + drawn + "含递补", "计划外抽取0应当为0", "清单外事项0应当为0");
    }
}
