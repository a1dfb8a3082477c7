package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.draw.AttemptState;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // set before each test
class TaskScreenTest extends ScreenTest {
    private static final String DIGITS = "09175059342981586505";

    @TempDir
    Path folder;

    private final List<Path> printed = new ArrayList<>();
    private TaskDesk desk;
    private TaskScreen screen;

    @BeforeEach
    void openOffice() {
        desk = new TaskDesk(folder.resolve("office"));
    }

    @AfterEach
    void closeOffice() {
        desk.close();
    }

    private void open(Actor actor) {
        screen = ask(() -> new TaskScreen(desk.app, actor,
                place(), new Printing(background, made -> printed.add(made.files().getFirst()), printed::add)));
        show("task", "ui.task.title", screen, actor);
    }

    private void open(Actor actor, InspectionTask task, String awaited) {
        open(actor);
        onFx(() -> screen.open(task.id()));
        awaitText(awaited);
    }

    @Override
    protected Optional<Path> chosenFolder() {
        return Optional.of(folder.resolve("record"));
    }

    private DrawAttempt attempt(InspectionTask task) {
        return desk.app.draws.current(task.id()).orElseThrow();
    }

    /** The button in the window opened last whose words begin so. */
    private Button button(String beginning) {
        return ask(() -> from(topScene().getRoot()).lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().startsWith(beginning)).findFirst().orElseThrow());
    }

    /** The cell of a step in the bar. */
    private Button step(String name) {
        return ask(() -> lookup(".step").queryAllAs(Button.class).stream()
                .filter(cell -> cell.getAccessibleText().startsWith(name)).findFirst().orElseThrow());
    }

    private void check(String name) {
        picture(name);
        assertLabelled();
        assertNothingClipped();
        largePicture(name);
    }

    @Test
    void list_ofTheSampleCounty_showsNumbersStatesAndCounts_andOpensByKeyboard() {
        open(desk.people.clerk());
        awaitText("符合 4 个任务");
        awaitText("尚未登记");
        check("task-list");
        assertThat(TaskScreen.openTasks(desk.app)).isEqualTo(4);
        onFx(() -> lookup(".table-view").query().requestFocus());
        keys(KeyCode.ENTER);
        awaitText("全部任务 Esc");
        keys(KeyCode.ESCAPE);
        awaitText("符合 4 个任务");
    }

    @Test
    void approve_byItsPlanner_isRefusedInWords_andDoneByAColleagueOnTheSpot() {
        InspectionTask task = desk.draft();
        open(desk.people.clerk(), task, "批准实施方案");
        check("task-approve");
        clickOn("批准这 1 个任务");
        typeLogin("jingban", desk.people.password());
        awaitText("必须由另一个人来做");
        picture("task-approve-refused");
        typeLogin("guzhang", desk.people.password());
        awaitText("任务已经批准，可以冻结名单。");
        assertThat(desk.again(task).approver()).isEqualTo("guzhang");
    }

    @Test
    void freeze_withoutThePlatformsNumber_saysWhy_andFollowsItsRegistration() {
        InspectionTask task = desk.task(TaskState.APPROVED);
        open(desk.people.clerk(), task, "平台之外无抽查");
        assertThat(lastButton("冻结 " + "%,d".formatted(desk.app.draws.preview(task.id()).drawable()) + " 户")
                .isDisabled()).isTrue();
        check("task-register");
        clickOn("登记平台任务编号");
        awaitText("请填写平台任务编号");
        write("12-34");
        keys(KeyCode.ENTER);
        awaitText("不像平台任务编号");
        onFx(() -> ((TextInputControl) focusedNow()).clear());
        write("629999202611230007");
        keys(KeyCode.ENTER);
        awaitText("已登记平台任务编号 629999202611230007");
        String freeze = "冻结 %,d 户".formatted(desk.app.draws.preview(task.id()).drawable());
        await("freezing is possible", () -> !lastButton(freeze).isDisabled());
        picture("task-freeze");
        clickOn(freeze);
        awaitText("冻结后名录的变动不再影响");
        keys(KeyCode.ENTER);
        awaitText("当众承诺");
        picture("task-commit");
        clickOn("对 %,d 户作出承诺".formatted(attempt(task).counted().drawable()));
        typeLogin("jingban", desk.people.password());
        awaitText("必须由另一个人来做");
        typeLogin("guzhang", desk.people.password());
        awaitText("没有“见证抽取”的权限");
        typeLogin("jianzheng", desk.people.password());
        awaitText("种子：20 位以上数字");
        assertThat(attempt(task).witness()).isEqualTo("jianzheng");
    }

    @Test
    void seed_typedTwice_showsDifferencesAndDraws_andTheTeamsGoOut() {
        InspectionTask task = desk.committed();
        open(desk.people.clerk(), task, "种子：20 位以上数字");
        await("the keyboard is in the digits", () -> focusedNow() instanceof TextInputControl);
        write(DIGITS);
        keys(KeyCode.ENTER);
        write("091750593429");
        awaitText("还不能抽取：第二次录入还差 8 位。");
        check("task");
        write("81596505");
        awaitText("还不能抽取：第 16 位不同（共 1 处）");
        picture("task-seed-differ");
        assertNothingClipped();
        for (int i = 0; i < 5; i++) {
            keys(KeyCode.BACK_SPACE);
        }
        write("86505");
        await("the digits agree", () -> !isShown("还不能抽取"));
        clickOn("打印承诺单 1 份");
        await("the sheet is open", () -> printed.size() == 1);
        clickOn(button("抽取 "));
        awaitText("给");
        assertThat(SeedInputs.read(Objects.requireNonNull(attempt(task).seed())).digits()).isEqualTo(DIGITS);
        int visits = desk.app.draws.drawn(task.id()).size();
        awaitText("给 %,d 户派员".formatted(visits));
        check("task-drawn");
        clickOn("给 %,d 户派员".formatted(visits));
        awaitText("派出检查");
        clickOn("派出 %,d 户检查".formatted(visits));
        awaitText("打印 %,d 份通知书".formatted(visits));
        check("task-notify");
        clickOn("打印 %,d 份通知书".formatted(visits));
        await("the notices are open", () -> printed.size() == 2);
        clickOn("打印 %,d 份检查记录表".formatted(visits));
        await("the forms are open", () -> printed.size() == 3);
        assertThat(printed).allMatch(Files::isRegularFile);
        clickOn("记录 %,d 户已通知".formatted(visits));
        awaitText("录入和审核 %,d 户".formatted(visits));
        assertThat(desk.app.visits.counts(task.id())).containsOnlyKeys(VisitState.TO_INSPECT);
        picture("task-inspect");
    }

    @Test
    void redraw_withReasonAndSecondPerson_keepsTheOldAttempt() {
        InspectionTask task = desk.committed();
        open(desk.people.clerk(), task, "种子：20 位以上数字");
        clickOn("本机随机数");
        await("digits are there", () -> !isShown("还不能抽取"));
        clickOn(button("抽取 "));
        awaitText("派员");
        await("drawn", () -> desk.again(task).state() == TaskState.DRAWN);
        awaitText("每户至少");
        clickOn(step("抽取"));
        awaitText("重新抽取");
        onFx(() -> button("写出抽取记录到文件夹").fire());
        awaitText("抽取记录已写到");
        assertThat(folder.resolve("record/plan.json")).isRegularFile();
        picture("task-result");
        onFx(() -> button("重新抽取 ").fire());
        awaitText("请写明为什么要重新抽取");
        onFx(() -> ((TextInputControl) focusedNow()).setText("见证人中途离场，示例。"));
        clickOn(lastButton(button("重新抽取 ").getText()));
        awaitText("请有批准权限的另一位同事登录");
        typeLogin("guzhang", desk.people.password());
        awaitText("请重新冻结名单");
        clickOn("历次抽取 1");
        awaitText("见证人中途离场");
        check("task-attempts");
        assertThat(attempt(task).state()).isEqualTo(AttemptState.SUPERSEDED);
        assertThat(desk.again(task).state()).isEqualTo(TaskState.APPROVED);
    }

    @Test
    void runningTask_showsHowFarItIs_andAnswersWhyItCannotBeGivenUp() {
        InspectionTask task = desk.task(TaskState.RUNNING);
        open(desk.people.clerk(), task, "已审");
        check("task-running");
        clickOn(step("方案"));
        awaitText("任务现在是“实施中”，不能作废。");
        assertThat(lastButton("作废这 1 个任务").isDisabled()).isTrue();
        clickOn(step("派员"));
        awaitText("每人户数");
        clickOn(step("公示"));
        awaitText("个工作日内公示");
        picture("task-publish");
    }

    @Test
    void giveUp_withAReason_keepsTheTaskAndSaysWhy() {
        InspectionTask task = desk.task(TaskState.APPROVED);
        open(desk.people.clerk(), task, "平台之外无抽查");
        clickOn(step("方案"));
        awaitText("作废要写明原因");
        onFx(() -> button("作废这 1 个任务").fire());
        awaitText("作废以后不能恢复");
        onFx(() -> ((TextInputControl) focusedNow()).setText("示例：上级另有安排。"));
        clickOn(lastButton("作废这 1 个任务"));
        awaitText("示例：上级另有安排。");
        picture("task-void");
        assertThat(desk.again(task).state()).isEqualTo(TaskState.VOID);
    }

    @Test
    void somebodyWithoutTheRight_seesTheVerbAndWhyNot() {
        InspectionTask task = desk.committed();
        open(desk.people.inspector(), task, "没有“抽取”的权限");
        assertThat(button("抽取 ").isDisabled()).isTrue();
    }
}
