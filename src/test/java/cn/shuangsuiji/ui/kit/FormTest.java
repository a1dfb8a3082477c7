package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.ui.UiTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // content() runs before each test
class FormTest extends UiTest {
    private final List<String> submitted = new CopyOnWriteArrayList<>();
    private Form form;
    private Button verb;
    private Field<String> name;
    private Field<Long> count;
    private Field<BigDecimal> ratio;
    private Field<LocalDate> day;
    private Field<String> kind;
    private Field<Set<String>> divisions;
    private Field<String> remark;

    @Override
    protected Parent content() {
        form = new Form();
        name = form.text("计划名称").required();
        count = form.number("户数").required().must(value -> value > 0, "户数要大于 0。");
        ratio = form.decimal("比例");
        day = form.date("开始日期").required();
        kind = form.choice("类别", List.of("一般", "重点"), text -> text).required();
        divisions = form.checks("股室", List.of("餐饮股", "计量股"), text -> text).required();
        remark = form.longText("说明", 3);
        verb = Buttons.primary("保存计划", () -> {});
        form.submitWith(verb, () -> submitted.add(name.get()));
        return new VBox(form.node(), verb);
    }

    private void fillRight() {
        onFx(() -> {
            name.set("年度计划");
            count.set(36L);
            day.set(LocalDate.of(2026, 11, 22));
            kind.set("重点");
            divisions.set(Set.of("餐饮股"));
        });
    }

    @Test
    void submit_empty_saysWhatIsMissingAndGoesToTheFirst() {
        clickOn(verb);

        for (String sentence : List.of("请填写计划名称。", "请填写户数。", "请填写开始日期。", "请选择类别。", "请选择股室。")) {
            assertThat(ask(() -> isShown(sentence))).as(sentence).isTrue();
        }
        assertThat(focused()).isEqualTo(name.control());
        assertThat(name.control().getAccessibleHelp()).isEqualTo("请填写计划名称。");
        assertThat(submitted).isEmpty();
    }

    @Test
    void submit_right_runsTheAction() {
        fillRight();
        clickOn(verb);

        assertThat(submitted).containsExactly("年度计划");
        assertThat(remark.value()).isEmpty();
    }

    @Test
    void enter_inALine_submits() {
        fillRight();
        clickOn(name.control());
        keys(KeyCode.ENTER);

        assertThat(submitted).containsExactly("年度计划");
    }

    @Test
    void typing_allByKeyboard_fillsEveryInput() {
        onFx(form::focus);
        write(" 年度计划 ");
        keys(KeyCode.TAB);
        write("1,203");
        keys(KeyCode.TAB);
        write("3.5");
        keys(KeyCode.TAB);
        write("20261122");
        keys(KeyCode.TAB);
        keys(KeyCode.DOWN);
        keys(KeyCode.TAB);
        keys(KeyCode.SPACE);
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        write("说明");
        keys(KeyCode.TAB);

        assertThat(name.get()).isEqualTo("年度计划");
        assertThat(count.get()).isEqualTo(1_203);
        assertThat(ratio.get()).isEqualByComparingTo("3.5");
        assertThat(day.get()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(kind.get()).isEqualTo("一般");
        assertThat(divisions.get()).containsExactly("餐饮股");
        assertThat(remark.get()).isEqualTo("说明");
        assertThat(focused()).isEqualTo(verb);
    }

    @Test
    void leaving_aWrongInput_saysSoAndKeepsWhatWasTyped_untilItIsPutRight() {
        clickOn(day.control());
        write("2026-02-30");
        keys(KeyCode.TAB);
        awaitText("这不是一个日期。请写成 2026-11-22 或 20261122。");
        assertThat(day.value()).isEmpty();
        clickOn(day.control());
        keys(KeyCode.END);
        keys(KeyCode.BACK_SPACE);
        keys(KeyCode.BACK_SPACE);
        write("28");

        assertThat(ask(() -> isShown("这不是一个日期"))).isFalse();
        assertThat(day.get()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void leaving_anEmptyInput_saysNothingYet() {
        onFx(form::focus);
        keys(KeyCode.TAB);

        assertThat(ask(() -> isShown("请填写计划名称。"))).isFalse();
    }

    @Test
    void number_thatIsNone_isSaid() {
        clickOn(count.control());
        write("三十六");
        keys(KeyCode.TAB);
        awaitText("这里只能填整数");
        onFx(() -> count.set(-1L));
        awaitText("户数要大于 0。");
        onFx(() -> count.set(1L));

        assertThat(ask(() -> isShown("户数要大于 0。"))).isFalse();
    }

    @Test
    void work_refused_standsAtTheFootAndTheVerbIsReadyAgain() {
        fillRight();
        onFx(() -> form.submitWith(verb, background, () -> BackgroundWork.<String>quiet(_ -> {
            throw new AppException("ui.first.code.wrong");
        })));
        clickOn(verb);
        awaitText("行政区划代码是六位数字");

        assertThat(verb.isDisabled()).isFalse();
    }

    @Test
    void calendar_opened_givesTheDay() {
        onFx(() -> day.set(LocalDate.of(2026, 11, 22)));
        Node opener = ask(() -> form.node().lookup(".date-box .button"));
        clickOn(opener);
        picture("kit-calendar");
        clickOn("15");

        await("day chosen", () -> day.get().getDayOfMonth() == 15);
    }
}
