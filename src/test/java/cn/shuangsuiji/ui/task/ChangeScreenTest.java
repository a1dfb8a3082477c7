package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.assignment.LoggedChange;
import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.assignment.UnusableReason;
import cn.shuangsuiji.assignment.VacancyReason;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitInspector;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SuppressWarnings("NullAway.Init") // set before each test
class ChangeScreenTest extends ScreenTest {
    @TempDir
    Path folder;

    private TaskDesk desk;
    private TaskScreen screen;
    private InspectionTask task;

    @BeforeEach
    void openOffice() {
        desk = new TaskDesk(folder.resolve("office"));
        task = desk.app.tasks.tasks().stream().filter(one -> one.state() == TaskState.RUNNING)
                .filter(one -> desk.app.visits.ofTask(one.id()).stream()
                        .allMatch(visit -> visit.enteredBy() == null))
                .findFirst().orElseThrow();
    }

    @AfterEach
    void closeOffice() {
        desk.close();
    }

    private void open(Actor actor) {
        screen = ask(() -> new TaskScreen(desk.app, actor, place(),
                new Printing(background, _ -> {}, _ -> {})));
        show("task", "ui.task.title", screen, actor);
        onFx(() -> screen.open(task.id()));
        awaitText("抽中名单");
    }

    private void openFirstTarget() {
        onFx(() -> lookup(".table-view").query().requestFocus());
        keys(KeyCode.ENTER);
        awaitText("派员依据");
    }

    private Button button(String beginning) {
        return ask(() -> from(topScene().getRoot()).lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().startsWith(beginning)).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(int index, T value) {
        onFx(() -> ((ComboBox<T>) List.copyOf(from(topScene().getRoot()).lookup(".combo-box").queryAll()).get(index))
                .setValue(value));
    }

    private void note(String words) {
        onFx(() -> from(topScene().getRoot()).lookup(".text-area").queryAs(TextArea.class).setText(words));
    }

    @Test
    void substitute_isAskedOnTheDrawnTarget_andSeenInListLogAndRecord() {
        List<DrawnTarget> before = desk.app.draws.drawn(task.id());
        int visits = desk.app.visits.ofTask(task.id()).size();
        open(desk.people.clerk());
        openFirstTarget();
        picture("change-target");
        assertNothingClipped();
        onFx(() -> button("派员依据").fire());
        awaitText("符合条件的有");
        picture("change-why");
        onFx(() -> button("递补这一户…").fire());
        awaitText("任何人都不能挑选。");
        clickOn(lastButton("递补 1 户"));
        awaitText("请选择");
        choose(0, UnusableReason.CANCELLED);
        note("示例：登记机关已办理注销，经电话核实。");
        picture("change-substitute");
        assertLabelled();
        clickOn(lastButton("递补 1 户"));
        awaitText("请有批准权限的另一位同事登录");
        typeLogin("jingban", desk.people.password());
        awaitText("必须由另一个人来做");
        typeLogin("guzhang", desk.people.password());
        awaitText("已递补，由");
        await("the list is read again", () -> isShown("变更 1"));
        picture("change-substituted");
        assertThat(desk.app.draws.drawn(task.id())).hasSize(before.size() + 1);
        assertThat(desk.app.visits.ofTask(task.id())).hasSize(visits + 1);
        clickOn("变更 1");
        awaitText("经电话核实");
        awaitText("递补 1 户，换人 0 个席位");
        picture("change-log");
        assertNothingClipped();
        assertRecordGenuine();
    }

    @Test
    void replace_isDecidedByAHead_andTheVisitsTeamFollows() {
        Visit visit = desk.app.visits.ofTask(task.id()).getFirst();
        List<String> before = team(visit);
        open(desk.people.clerk());
        openFirstTarget();
        onFx(() -> button("换人…").fire());
        awaitText("换下组长");
        choose(0, VacancyReason.RECUSAL);
        note("示例：检查前本人申请回避。");
        picture("change-seat");
        clickOn(lastButton("换下 1 人"));
        awaitText("由负责人决定");
        typeLogin("guzhang", desk.people.password());
        awaitText("不是局领导");
        typeLogin("juzhang", desk.people.password());
        awaitText("已换下，由");
        await("the task is read again", () -> isShown("变更 1"));
        picture("change-replaced");
        List<String> after = team(visit);
        assertThat(after.getFirst()).isNotEqualTo(before.getFirst());
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
        assertThat(desk.app.assignments.seats(task.id())).filteredOn(seat -> seat.visit().equals(visit.code()))
                .extracting(SeatFilled::inspector).isEqualTo(after);
        assertRecordGenuine();
    }

    @Test
    void leave_showsTheSeatsFirst_andReplacesThemAllAtOnce() {
        String person = desk.app.assignments.seats(task.id()).getFirst().inspector();
        Inspector inspector = desk.app.catalog.inspector(person).orElseThrow().inspector();
        open(desk.people.clerk());
        clickOn(ask(() -> lookup(".step").queryAllAs(Button.class).stream()
                .filter(cell -> cell.getAccessibleText().startsWith("派员")).findFirst().orElseThrow()));
        awaitText("某人请假…");
        onFx(() -> button("某人请假…").fire());
        awaitText("先看哪些席位受影响");
        choose(0, inspector);
        onFx(() -> {
            List<TextField> days = from(topScene().getRoot()).lookup(".date-box .text-field")
                    .queryAllAs(TextField.class)
                    .stream().toList();
            if (days.size() >= 2) {
                days.get(0).setText(task.inspectFrom().toString());
                days.get(1).setText(task.inspectTo().toString());
            }
        });
        note("示例：病假。");
        picture("change-leave");
        clickOn(lastButton("查看受影响的席位"));
        awaitText("个席位要重新抽取");
        picture("change-leave-seats");
        typeLogin("juzhang", desk.people.password());
        awaitText("的请假已登记");
        assertThat(desk.app.assignments.seats(task.id())).extracting(SeatFilled::inspector).doesNotContain(person);
        assertThat(desk.app.changes.changes(task.id())).isNotEmpty().extracting(LoggedChange::approver)
                .containsOnly("juzhang");
        assertThat(desk.app.catalog.inspector(person).orElseThrow().absences())
                .anyMatch(absence -> absence.from().equals(task.inspectFrom()));
        assertRecordGenuine();
    }

    @Test
    void services_refuseInWords_andTheTableKeepsEveryChange() {
        Actor clerk = desk.people.clerk();
        String target = desk.app.draws.drawn(task.id()).getFirst().code();
        assertThatThrownBy(() -> desk.app.changes.substitute(clerk, desk.people.head(), task.id(), target,
                UnusableReason.CANCELLED, " ")).hasMessageContaining("请写明情况");
        assertThatThrownBy(() -> desk.app.changes.substitute(clerk, clerk, task.id(), target,
                UnusableReason.CANCELLED, "示例")).isInstanceOf(AppException.class);
        desk.app.changes.substitute(clerk, desk.people.head(), task.id(), target, UnusableReason.MOVED_AWAY, "示例");
        assertThatThrownBy(() -> desk.app.changes.substitute(clerk, desk.people.head(), task.id(), target,
                UnusableReason.CANCELLED, "示例")).hasMessageContaining("已经由其他对象递补");
        assertThat(desk.app.changes.counts(task.id()).substitutes()).isEqualTo(1);
        assertThat(desk.app.draws.current(task.id()).orElseThrow().visits())
                .as("the result sheet's, as the seed drew them")
                .hasSize(desk.app.draws.drawn(task.id()).size() - 1).contains(target);
        assertThat(desk.app.changes.countsOfYear(LocalDate.now(desk.app.clock).getYear()).substitutes()).isEqualTo(1);
    }

    private List<String> team(Visit visit) {
        return desk.app.visits.inspectors(visit.id()).stream().map(VisitInspector::certificate).toList();
    }

    private void assertRecordGenuine() {
        Path record = folder.resolve("record");
        desk.app.assignments.writeRecord(task.id(), record);
        assertThat(record.resolve(DrawRecord.CHANGES)).isRegularFile();
        assertThat(record.resolve(DrawRecord.CERTIFICATE)).content().contains(DrawRecord.CHANGES);
        assertThat(RecordVerification.verify(record)).isEmpty();
    }
}
