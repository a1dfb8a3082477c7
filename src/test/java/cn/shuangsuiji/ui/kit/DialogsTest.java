package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.ui.UiTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // open() runs before each test
class DialogsTest extends UiTest {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private Dialogs dialogs;

    @Override
    protected Parent content() {
        return new StackPane(new Button("页面"));
    }

    @BeforeEach
    void open() {
        dialogs = ask(() -> new Dialogs(stage, theme, background));
    }

    private int windows() {
        return ask(() -> Window.getWindows().size());
    }

    @Test
    void confirm_enter_doesIt() {
        onFx(() -> dialogs.confirm("冻结名单", "将冻结 1,203 户。", "冻结 1,203 户", () -> events.add("frozen")));
        keys(KeyCode.ENTER);

        assertThat(events).containsExactly("frozen");
        assertThat(windows()).isOne();
    }

    @Test
    void confirm_escape_leavesEverythingAsItWas() {
        onFx(() -> dialogs.confirm("冻结名单", "将冻结 1,203 户。", "冻结 1,203 户", () -> events.add("frozen")));
        keys(KeyCode.ESCAPE);

        assertThat(events).isEmpty();
        assertThat(windows()).isOne();
    }

    @Test
    void confirmGrave_enter_goesBack() {
        onFx(() -> dialogs.confirmGrave("作废任务", "作废后不能恢复。", "作废任务", () -> events.add("voided")));
        keys(KeyCode.ENTER);
        assertThat(events).isEmpty();
        assertThat(windows()).isOne();

        onFx(() -> dialogs.confirmGrave("作废任务", "作废后不能恢复。", "作废任务", () -> events.add("voided")));
        keys(KeyCode.TAB);
        keys(KeyCode.ENTER);
        assertThat(events).containsExactly("voided");
    }

    @Test
    void reason_mustBeGiven() {
        onFx(() -> dialogs.reason("重新抽取", "会保留原来的结果。", "重新抽取 36 户", events::add));
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        keys(KeyCode.SPACE);
        awaitText("请填写理由。");
        write("见证人缺席");
        clickOn("重新抽取 36 户");

        await("reason taken", () -> events.contains("见证人缺席"));
        assertThat(windows()).isOne();
    }

    @Test
    void secondPerson_refused_staysOpenWithTheSentence_thenTakesTheRightOne() {
        onFx(() -> dialogs.secondPerson("批准年度计划", "请另一位同事登录。", "批准 12 行计划", second -> {
            if (!second.password().equals("demo-password")) {
                throw new AppException("ui.first.repeat.wrong");
            }
            return second.name();
        }, events::add));
        write("lijc");
        keys(KeyCode.TAB);
        write("wrong");
        keys(KeyCode.ENTER);
        awaitText("两次输入的密码不一样");
        assertThat(windows()).isEqualTo(2);
        clickOn(ask(() -> topScene().getRoot().lookup(".password-field")));
        keys(KeyCode.CONTROL, KeyCode.A);
        write("demo-password");
        keys(KeyCode.ENTER);

        await("approved", () -> events.contains("lijc"));
        assertThat(windows()).isOne();
    }

    @Test
    void credentials_printed_hideThePassword() {
        assertThat(new Credentials("lijc", "demo-password")).hasToString("lijc");
    }
}
