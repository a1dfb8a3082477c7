package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.UiTest;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.FilterBar;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.ScreenEntry;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // content() runs before each test
class ShellViewTest extends UiTest {
    private final List<String> events = new ArrayList<>();
    private final AtomicLong tasks = new AtomicLong(1);
    private ShellViewModel model;
    private ShellView shell;

    @Override
    protected Parent content() {
        List<ScreenEntry> screens = List.of(entry("today", "ui.login.name", Icons.TODAY, 3),
                entry("catalog", "ui.first.person", Icons.CATALOG, 0),
                new ScreenEntry("task", "ui.login.password", Icons.TASK, tasks::get, () -> new Screen("task")));
        ShellFacts facts = new ShellFacts(
                List.of(new Badge("名录截至 11-19（3 天）", Tone.MUTED), new Badge("待发 4", Tone.DUE)),
                List.of(new Badge("自动备份 今天 08:02", Tone.MUTED), new Badge("审计链完好", Tone.MUTED)));
        model = new ShellViewModel(screens, () -> facts, background);
        shell = new ShellView(model, this::search, notices, "示例县市场监督管理局", "王经办 · 经办");
        return shell.node();
    }

    @BeforeEach
    void start() {
        onFx(shell::start);
        awaitText("待发 4");
    }

    private List<SearchHit> search(String text) {
        return text.contains("无")
                ? List.of()
                : List.of(new SearchHit("企业", "示例县第一商店", "91629999MA7K00001X", () -> model.open("catalog", 1)),
                        new SearchHit("任务", "餐饮服务定向抽查 2026-11", "种子 · 等待录入", () -> model.open("task", 7)));
    }

    private ScreenEntry entry(String id, String titleKey, String icon, long count) {
        return new ScreenEntry(id, titleKey, icon, () -> count, () -> new Screen(id));
    }

    private final class Screen implements View {
        private final String id;
        private final FilterBar filter = new FilterBar("名称", _ -> {});
        private final ScreenPane pane;

        Screen(String id) {
            this.id = id;
            pane = new ScreenPane("页面 " + id, filter.node()).remark("2026年11月22日 星期日");
            events.add("build " + id);
        }

        @Override
        public Node node() {
            return pane;
        }

        @Override
        public void onShow() {
            events.add("show " + id);
        }

        @Override
        public void onHide() {
            events.add("hide " + id);
        }

        @Override
        public void open(long thing) {
            events.add("open " + id + " " + thing);
        }

        @Override
        public void focusSearch() {
            filter.focus();
        }
    }

    @Test
    void frame_withScreens_isDrawnAndNamed() {
        picture("shell");
        assertLabelled();
        assertNothingClipped();
        largePicture("shell");
    }

    @Test
    void altDigit_opensScreen_buildsItOnceAndTellsTheOther() {
        keys(KeyCode.ALT, KeyCode.DIGIT3);
        keys(KeyCode.ALT, KeyCode.DIGIT1);
        keys(KeyCode.ALT, KeyCode.DIGIT3);
        keys(KeyCode.ALT, KeyCode.DIGIT9);

        assertThat(events).containsExactly("build today", "show today", "build task", "hide today", "show task",
                "hide task", "show today", "hide today", "show task");
    }

    @Test
    void open_withThing_isPassedToItsScreen() {
        onFx(() -> model.open("task", 17));

        assertThat(events).endsWith("show task", "open task 17");
    }

    @Test
    void counts_afterRefresh_followTheirSource() {
        tasks.set(1_203);
        keys(KeyCode.F5);

        awaitText("1,203");
    }

    @Test
    void slash_onAPage_goesToThePageSearchWithoutTypingItself() {
        onFx(() -> shell.node().lookup(".navigation-entry").requestFocus());
        write("/");

        assertThat(focused()).isInstanceOf(TextField.class);
        assertThat(focused().getStyleClass()).contains("page-search");
        write("a/b");
        assertThat(((TextField) focused()).getText()).isEqualTo("a/b");
    }

    @Test
    void search_byKeyboard_opensTheChosenHit() {
        keys(KeyCode.CONTROL, KeyCode.K);
        write("sl");
        awaitText("餐饮服务定向抽查 2026-11");
        assertLabelled();
        keys(KeyCode.DOWN);
        picture("shell-search");
        keys(KeyCode.ENTER);

        assertThat(events).endsWith("open task 7");
        assertThat(ask(() -> isShown("餐饮服务定向抽查 2026-11"))).isFalse();
    }

    @Test
    void search_enterAtOnce_opensTheFirstHit() {
        keys(KeyCode.CONTROL, KeyCode.K);
        write("sl");
        awaitText("示例县第一商店");
        keys(KeyCode.ENTER);

        assertThat(events).endsWith("show catalog", "open catalog 1");
    }

    @Test
    void search_withoutHit_saysWhatToTry() {
        keys(KeyCode.CONTROL, KeyCode.K);
        write("无");
        awaitText("没有找到“无”");
        keys(KeyCode.ESCAPE);

        assertThat(ask(() -> isShown("没有找到"))).isFalse();
        assertThat(focused().getStyleClass()).doesNotContain("search-box");
    }

    @Test
    void help_byF1_showsTheKeysAndEscLeaves() {
        keys(KeyCode.F1);
        awaitText("快捷键");
        picture("shell-help");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);

        assertThat(ask(() -> isShown("快捷键"))).isFalse();
    }

    @Test
    void statusBar_duringWork_showsProgressAndStopsIt() {
        CountDownLatch stopped = new CountDownLatch(1);
        onFx(() -> background.run(BackgroundWork.of("正在导入 企业.xlsx", progress -> {
            progress.report("12,300/30,000", 12_300, 30_000);
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            progress.stopIfCancelled();
            return "";
        }).onCancel(stopped::countDown)));
        awaitText("正在导入 企业.xlsx 12,300/30,000");
        picture("shell-work");
        assertLabelled();
        assertNothingClipped();
        clickOn("取消");

        await("stopped", () -> stopped.getCount() == 0);
        assertThat(ask(() -> isShown("正在导入"))).isFalse();
        assertThat(ask(background::running)).isEmpty();
    }
}
