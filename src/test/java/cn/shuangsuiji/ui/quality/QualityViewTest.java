package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.quality.QualityService;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.kit.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        View view = ask(() -> new QualityView(new QualitySources(desk.app.quality, desk.app.qualityExport),
                (list, code) -> opened.add(list + " " + code), desk.workplace(background, notices, dialogs())));
        show("catalog", "ui.catalog.title", view, desk.clerk);
        onFx(view::onShow);
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
