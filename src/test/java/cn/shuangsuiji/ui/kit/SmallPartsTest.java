package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.ui.UiTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Chips, filter bar, drawer, steps, notices, text size. */
class SmallPartsTest extends UiTest {
    private final StackPane root = new StackPane();
    private final List<Object> events = new CopyOnWriteArrayList<>();

    @Override
    protected Parent content() {
        return root;
    }

    @Test
    void chips_pressed_keepExactlyOneChosen() {
        Chips<String> chips = ask(() -> {
            Chips<String> made = new Chips<>("范围", List.of("我的", "全部"), text -> text);
            root.getChildren().setAll(made.node());
            return made;
        });
        clickOn("我的");
        assertThat(chips.selectedProperty().get()).isEqualTo("我的");
        assertThat(from(root).lookup("我的").queryAs(ToggleButton.class).isSelected()).isTrue();
        clickOn("全部");
        onFx(() -> chips.say("全部", "全部 21"));

        assertThat(chips.selectedProperty().get()).isEqualTo("全部");
        assertThat(ask(() -> isShown("全部 21"))).isTrue();
        assertThatThrownBy(() -> chips.say("别的", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filterBar_typed_searchesOnceAfterARest_andEscEmpties() {
        onFx(() -> {
            FilterBar bar = new FilterBar("名称", events::add);
            root.getChildren().setAll(bar.node());
            bar.focus();
        });
        write(" 示例 ");
        await("searched", () -> events.contains("示例"));
        keys(KeyCode.ESCAPE);
        await("emptied", () -> events.contains(""));

        assertThat(events).containsExactly("示例", "");
    }

    @Test
    void drawer_closedByEsc_givesTheKeyboardBack() {
        Button page = ask(() -> new Button("页面"));
        Drawer drawer = ask(() -> {
            Drawer made = new Drawer(page);
            root.getChildren().setAll(made.node());
            page.requestFocus();
            return made;
        });
        onFx(() -> drawer.show("详情", new Label("地址")));
        assertThat(drawer.isOpen()).isTrue();
        assertThat(focused()).isNotEqualTo(page);
        keys(KeyCode.ESCAPE);

        assertThat(drawer.isOpen()).isFalse();
        assertThat(focused()).isEqualTo(page);
    }

    @Test
    void stepBar_pressedByKeyboard_tellsTheStep() {
        Step frozen = new Step("冻结", StepState.DONE, "1,203 户");
        onFx(() -> {
            StepBar bar = new StepBar(events::add);
            bar.show(List.of(frozen, new Step("种子", StepState.CURRENT, "等待录入")));
            root.getChildren().setAll(bar.node());
            root.lookup(".step").requestFocus();
        });
        keys(KeyCode.SPACE);

        assertThat(events).containsExactly(frozen);
        assertThat(focused().getAccessibleText()).isEqualTo("冻结，已完成。1,203 户");
    }

    @Test
    void notices_moreThanThree_keepTheNewest_andCanBePutAway() {
        onFx(() -> {
            root.getChildren().setAll(notices.node());
            for (int i = 1; i <= 4; i++) {
                notices.refused("第 " + i + " 条");
            }
        });
        assertThat(ask(() -> isShown("第 1 条"))).isFalse();
        assertThat(ask(() -> isShown("第 4 条"))).isTrue();
        onFx(() -> ((Button) root.lookup(".notice .button")).fire());

        assertThat(ask(() -> isShown("第 2 条"))).isFalse();
        assertThat(ask(() -> isShown("第 3 条"))).isTrue();
    }

    @Test
    void textSize_changed_isKeptInItsRangeAndReachesTheWindow() {
        Label label = ask(() -> {
            Label made = new Label("文字");
            root.getChildren().setAll(made);
            return made;
        });
        onFx(() -> theme.setSize(18));
        assertThat(ask(() -> {
            label.applyCss();
            return label.getFont().getSize();
        })).isEqualTo(18);
        onFx(() -> theme.setSize(99));
        assertThat(theme.size()).isEqualTo(Theme.LARGEST);
        onFx(() -> theme.setSize(1));
        assertThat(theme.size()).isEqualTo(Theme.SMALLEST);
    }

    @Test
    void hash_isGroupedByEight() {
        assertThat(HashText.groups("5dc9da79a70659a9ad5")).containsExactly("5dc9da79", "a70659a9", "ad5");
        assertThat(HashText.groups("")).isEmpty();
    }
}
