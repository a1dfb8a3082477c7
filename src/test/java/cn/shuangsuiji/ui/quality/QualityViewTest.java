package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.DirectoryRows;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.quality.QualityService;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report over a real database: its lines lead to their rows, and both are taken out. */
class QualityViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private CountyDesk desk;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show() {
        View view = ask(() -> framed(new QualityView(
                QualitySources.of(desk.app),
                desk.clerk,
                (list, code) -> opened.add(list + " " + code), desk.workplace(background, notices, dialogs()))));
        show("catalog", "ui.catalog.title", view, desk.clerk);
        onFx(view::onShow);
    }

    /** With the page's margins, as the screen of the lists has them. */
    private static View framed(View view) {
        ScreenPane pane = new ScreenPane("名录", view.node());
        pane.filling(view.node());
        return new View() {
            @Override
            public Node node() {
                return pane;
            }

            @Override
            public void onShow() {
                view.onShow();
            }
        };
    }

    @Test
    void duplicates_areMergedHeldApartAndTakenBack() {
        desk.withLists();
        DirectoryRows rows = new DirectoryRows(desk.app.database);
        String old = "620102600001234";
        rows.target(old, TargetKind.INDIVIDUAL, "示例县第2号 餐饮店").set(old, "address", "城关镇东大街２号")
                .set(old, "phone", "000-1").set(old, "legal_representative", "示例乙");
        rows.target("620102600009999", TargetKind.INDIVIDUAL, "示例县第3号餐饮店").set("620102600009999", "address",
                "城关镇东大街3号");
        show();
        awaitText("疑似重复");
        clickOn("重复");
        awaitText("共 2 组");
        assertLabelled();
        assertNothingClipped();
        picture("quality-duplicates");
        doubleClickOn("名称和地址相同");
        awaitText("核对 2 户是不是同一户");
        awaitText("000-1");
        picture("quality-merge");
        assertLabelled();
        assertNothingClipped();
        clickOn("并户");
        awaitText("理由");
        clickOn(lookup((TextField box) -> "理由".equals(box.getAccessibleText())).<TextField>query());
        write("同一地址");
        keys(KeyCode.ENTER);
        awaitText("共 1 组");
        doubleClickOn("名称和地址相同");
        awaitText("核对 2 户是不是同一户");
        clickOn("不是同一户");
        awaitText("各是各的");
        clickOn(lastButton("不是同一户"));
        awaitText("没有待核对的疑似重复");
        clickOn("并户记录");
        awaitText("共 1 次并户");
        picture("quality-merges");
        assertNothingClipped();
        clickOn("撤销并户");
        awaitText("恢复到并户以前");
        clickOn(lastButton("撤销并户"));
        awaitText("已撤销");
    }

    @Test
    void report_saysHowItStoodBefore_andALineLeadsToItsRows() {
        for (int days = 9; days > 0; days--) {
            new QualityService(desk.app.database, desk.app.offices, new Areas(new Assets(Path.of("assets"))),
                    Clock.offset(TestOffice.CLOCK, Duration.ofDays(-days))).take(Progress.NONE);
            if (days == 4) {
                desk.withLists();
            }
        }
        show();
        awaitText("统计于 2026-11-23");
        awaitText("没有经营范围");
        awaitText("持平");
        assertLabelled();
        assertNothingClipped();
        picture("quality");
        largePicture("quality");
        clickOn("全部项目");
        awaitText("18 项");
        clickOn("有问题的");
        doubleClickOn("没有分类标注");
        awaitText("返回报告");
        awaitText("共 84 行");
        assertLabelled();
        assertNothingClipped();
        picture("quality-rows");
        keys(KeyCode.ENTER);
        await("the row is opened", () -> opened.size() == 1);
        clickOn("导出明细");
        await("the workbook", () -> Files.exists(folder.resolve("没有分类标注.xlsx")));
        keys(KeyCode.ESCAPE);
        awaitText("导出报告");
        clickOn("导出报告");
        await("the report", () -> Files.exists(folder.resolve("名录质量2026-11-23.xlsx")));
    }
}
