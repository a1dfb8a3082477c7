package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The draw before witnesses, walked by keyboard alone. */
@SuppressWarnings("NullAway.Init") // set before each test
class CeremonyTest extends ScreenTest {
    private static final String DIGITS = "09175059342981586505";

    @TempDir
    Path folder;

    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private TaskDesk desk;

    @BeforeEach
    void openOffice() {
        desk = new TaskDesk(folder.resolve("office"));
    }

    @AfterEach
    void closeOffice() {
        desk.close();
    }

    private void open(InspectionTask task, String awaited) {
        TaskScreen screen = ask(() -> new TaskScreen(desk.app, desk.people.clerk(),
                place(), new Printing(background, printed -> opened.add(printed.files().getFirst()), opened::add)));
        show("task", "ui.task.title", screen, desk.people.clerk());
        onFx(() -> screen.open(task.id()));
        awaitText(awaited);
        await("the keyboard is on the page", () -> focusedNow() != null);
    }

    private InspectionTask state(InspectionTask task) {
        return desk.again(task);
    }

    private void check(String name) {
        picture(name);
        assertLabelled();
        assertNothingClipped();
        assertThat(ask(() -> from(topScene().getRoot()).lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && !label.getText().isEmpty())
                .mapToDouble(label -> label.getFont().getSize()).min().orElseThrow())).isGreaterThanOrEqualTo(28);
    }

    @Test
    void ceremony_fromTheFreezeToTheNames_goesByKeyboard() {
        InspectionTask task = desk.app.tasks.register(desk.people.clerk(), desk.task(TaskState.APPROVED).id(),
                "629999202611230009");
        open(task, "冻结名单");
        keys(KeyCode.F11);
        awaitText("第 1 步 / 4 步");
        check("ceremony-subject");
        assertThat(ask(() -> isShown("A 低"))).isFalse();
        keys(KeyCode.ENTER);
        awaitText("见证人登录，作出承诺");
        keys(KeyCode.ENTER);
        awaitText("请见证人在这里登录");
        typeLogin("jianzheng", desk.people.password());
        awaitText("名单与规则已经封存，谁也改不了");
        check("ceremony");
        keys(KeyCode.ENTER);
        awaitText("第 3 步 / 4 步");
        write(DIGITS);
        keys(KeyCode.ENTER);
        write("09175059342981586515");
        awaitText("第 19 位不同");
        check("ceremony-digits");
        keys(KeyCode.BACK_SPACE);
        keys(KeyCode.BACK_SPACE);
        write("05");
        awaitText("两次录入一致，可以抽取。");
        keys(KeyCode.ENTER);
        awaitText("每户得到一个抽签号");
        check("ceremony-tickets");
        keys(KeyCode.ENTER);
        awaitText("横线以上抽中，横线以下没有抽中。");
        check("ceremony-sorted");
        keys(KeyCode.ENTER);
        awaitText("第 4 步 / 4 步");
        awaitText("按抽签号从小到大");
        check("ceremony-result");
        assertThat(state(task).state()).isEqualTo(TaskState.DRAWN);
        keys(KeyCode.ENTER);
        awaitText("第 13 至 13 户");
        clickOn("打开核对网页");
        await("the certificate is written and shown", () -> !opened.isEmpty());
        assertThat(opened.getFirst()).hasFileName("certificate.html").content().contains(DIGITS);
        await("the verb is there again", () -> !lastButton("打开核对网页").isDisabled());
        keys(KeyCode.ENTER);
        awaitText("派员");
        assertThat(ask(() -> isShown("第 4 步 / 4 步"))).isFalse();
    }

    @Test
    void ceremony_openedAgain_goesOnWhereTheRecordEnds_andEscAsks() {
        InspectionTask task = desk.committed();
        open(task, "种子：20 位以上数字");
        keys(KeyCode.F11);
        awaitText("第 2 步 / 4 步");
        keys(KeyCode.ENTER);
        awaitText("第 3 步 / 4 步");
        write("12345");
        keys(KeyCode.ESCAPE);
        awaitText("要离开大屏模式吗？");
        picture("ceremony-leave");
        keys(KeyCode.ESCAPE);
        await("the question is gone", () -> !isShown("要离开大屏模式吗？"));
        assertThat(ask(() -> isShown("第 3 步 / 4 步"))).isTrue();
        keys(KeyCode.ESCAPE);
        awaitText("要离开大屏模式吗？");
        keys(KeyCode.TAB);
        keys(KeyCode.ENTER);
        awaitText("全部任务 Esc");
        await("the digits are still there",
                () -> "12345".equals(((TextInputControl) Objects.requireNonNull(lookup(".digits").query())).getText()));
        keys(KeyCode.F11);
        awaitText("第 2 步 / 4 步");
    }

    @Test
    void ceremony_ofADraft_isRefusedInWords() {
        open(desk.draft(), "批准实施方案");
        keys(KeyCode.F11);
        awaitText("方案批准以后才能打开大屏模式。");
    }
}
