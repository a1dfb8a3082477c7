package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.ExclusionReason;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The declared exclusions on the task's page: counted one by one, lifted with a reason, restored. */
@SuppressWarnings("NullAway.Init") // set before each test
class ExclusionsTest extends ScreenTest {
    @TempDir
    Path folder;

    private TaskDesk desk;

    @BeforeEach
    void openOffice() {
        desk = new TaskDesk(folder.resolve("office"));
    }

    @AfterEach
    void closeOffice() {
        desk.close();
    }

    @Test
    void exclusion_liftedWithAReason_letsTheTargetsIn_andIsRestored() {
        InspectionTask task = desk.app.tasks.register(desk.people.clerk(), desk.task(TaskState.APPROVED).id(),
                "629999202611230009");
        DrawPreview before = desk.app.draws.preview(task.id());
        int gone = before.excluded().getOrDefault(ExclusionReason.NOT_ACTIVE, 0);
        assertThat(gone).isPositive();
        TaskScreen screen = ask(() -> new TaskScreen(desk.app, desk.people.clerk(), place(),
                new Printing(background, _ -> {}, _ -> {})));
        show("task", "ui.task.title", screen, desk.people.clerk());
        onFx(() -> screen.open(task.id()));
        awaitText("已注销、吊销或迁出：" + gone + " 户");

        clickOn(lookup((Button button) -> "照样抽“已注销、吊销或迁出”的对象".equals(button.getAccessibleText())).queryButton());
        awaitText(gone + " 户重新进入可抽名单。只对本任务有效。");
        keys(KeyCode.ENTER);
        clickOn("不适用这项排除");
        assertThat(desk.app.draws.preview(task.id())).as("no reason, nothing done").isEqualTo(before);
        write("示例：清理长期停业企业");
        picture("task-exclusion-lift");
        clickOn("不适用这项排除");
        awaitText("已注销、吊销或迁出：本任务不适用，原因：示例：清理长期停业企业");
        assertThat(desk.app.draws.preview(task.id()).drawable()).isGreaterThan(before.drawable());
        picture("task-exclusion-lifted");
        largePicture("task-exclusion-lifted");
        assertLabelled();

        clickOn(lookup((Button button) -> "恢复“已注销、吊销或迁出”这项排除".equals(button.getAccessibleText())).queryButton());
        awaitText("已注销、吊销或迁出：" + gone + " 户");
        assertThat(desk.app.draws.preview(task.id())).isEqualTo(before);
    }
}
