package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.ui.UiTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // content() runs before each test
class PagedTableTest extends UiTest {
    private final List<PageRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Row> opened = new CopyOnWriteArrayList<>();
    private final List<Row> pressed = new CopyOnWriteArrayList<>();
    private final AtomicLong total = new AtomicLong(12_345);
    private PagedTable<Row> table;

    private record Row(long number, String code) {}

    @Override
    protected Parent content() {
        table = new PagedTable<>("检查对象", background,
                List.of(Column.<Row>text("名称", row -> "第 " + row.number() + " 户").growing().sorted("name"),
                        Column.code("代码", Row::code), Column.number("次数", Row::number),
                        Column.action("", row -> row.number() == 2 ? "公示 1 户" : null, pressed::add)));
        table.onOpen(opened::add).count(rows -> "符合 %,d 户".formatted(rows))
                .empty(new EmptyState("没有符合的检查对象。请先导入名录。"));
        return new StackPane(table.node());
    }

    private Page<Row> load(PageRequest request) {
        requests.add(request);
        long end = Math.min(total.get(), request.offset() + request.limit());
        return new Page<>(LongStream.range(request.offset(), Math.max(end, request.offset()))
                .mapToObj(i -> new Row(i, "91629999MA7K%05dX".formatted(i))).toList(), total.get(), request.offset());
    }

    @BeforeEach
    void show() {
        onFx(() -> table.show(this::load));
        awaitText("符合 12,345 户");
        onFx(table::focus);
    }

    private Row selected() {
        return ask(() -> table.selected().get());
    }

    private void awaitPage(String words) {
        awaitText(words);
    }

    @Test
    void show_aLongList_asksForOnePageAndSelectsItsFirstRow() {
        assertThat(requests).containsExactly(new PageRequest(0, 50, null, false));
        assertThat(selected().number()).isZero();
        assertThat(ask(() -> isShown("第 1 / 247 页"))).isTrue();
        assertThat(focused()).isInstanceOf(TableView.class);
    }

    @Test
    void keys_turnThePages() {
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        awaitPage("第 2 / 247 页");
        assertThat(selected().number()).isEqualTo(50);
        keys(KeyCode.CONTROL, KeyCode.END);
        awaitPage("第 247 / 247 页");
        assertThat(selected().number()).isEqualTo(12_300);
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        awaitPage("第 246 / 247 页");
        keys(KeyCode.CONTROL, KeyCode.HOME);
        awaitPage("第 1 / 247 页");

        assertThat(requests).extracting(PageRequest::offset).containsExactly(0L, 50L, 12_300L, 12_250L, 0L);
    }

    @Test
    void enter_onARow_opensIt() {
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);

        assertThat(opened).extracting(Row::number).containsExactly(1L);
    }

    @Test
    void doubleClick_onARow_opensIt() {
        doubleClickOn("第 3 户");

        assertThat(opened).extracting(Row::number).containsExactly(3L);
    }

    @Test
    void actionButton_pressed_actsOnItsRow() {
        clickOn("公示 1 户");

        assertThat(pressed).extracting(Row::number).containsExactly(2L);
        assertThat(opened).isEmpty();
    }

    @Test
    void copyKey_onARow_copiesItsCode() {
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.C);

        assertThat(ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("91629999MA7K00001X");
    }

    /** Not the robot: the Headless platform calls every click a wish for a menu, which titles rightly pass over. */
    private void clickTitle(String title) {
        Node header = lookup(title).query().getParent();
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            onFx(() -> Event.fireEvent(header, new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false,
                    false, false, true, false, false, false, false, true, null)));
        }
    }

    @Test
    void title_clicked_asksTheLoaderToSortAndKeepsTheRowsUntilItAnswers() {
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        awaitPage("第 2 / 247 页");
        clickTitle("名称");
        awaitPage("第 1 / 247 页");
        clickTitle("名称");
        await("sorted down", () -> requests.getLast().descending());
        clickTitle("代码");

        assertThat(requests).endsWith(new PageRequest(0, 50, "name", false), new PageRequest(0, 50, "name", true));
    }

    @Test
    void sortMenu_byKeyboard_sorts() {
        clickOn("排序");
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);

        await("sorted down", () -> requests.getLast().equals(new PageRequest(0, 50, "name", true)));
    }

    @Test
    void pageSize_changed_readsFromTheFirstRow() {
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        awaitPage("第 2 / 247 页");
        clickOn("每页 50 行");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        awaitPage("第 1 / 124 页");

        assertThat(requests).endsWith(new PageRequest(0, 100, null, false));
    }

    @Test
    void refresh_staysOnPageAndRow() {
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        awaitPage("第 2 / 247 页");
        keys(KeyCode.DOWN);
        total.set(12_344);
        onFx(table::refresh);
        awaitText("符合 12,344 户");

        assertThat(selected().number()).isEqualTo(51);
    }

    @Test
    void refresh_whenThePageIsGone_goesToTheLastPageThereIs() {
        keys(KeyCode.CONTROL, KeyCode.END);
        awaitPage("第 247 / 247 页");
        total.set(60);
        onFx(table::refresh);
        awaitPage("第 2 / 2 页");

        assertThat(selected().number()).isEqualTo(50);
    }

    @Test
    void show_nothing_saysWhatToDo() {
        total.set(0);
        onFx(() -> table.show(this::load));
        awaitText("没有符合的检查对象。请先导入名录。");
        picture("kit-table-empty");
        keys(KeyCode.ENTER);

        assertThat(opened).isEmpty();
        assertThat(ask(() -> isShown("第 1 / 1 页"))).isTrue();
    }

    @Test
    void show_newerBeforeTheOlderAnswers_keepsOnlyTheNewer() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        onFx(() -> table.show(request -> {
            release.await();
            answered.countDown();
            return new Page<>(List.of(new Row(99, "old")), 1, request.offset());
        }));
        onFx(() -> table.show(request -> new Page<>(List.of(new Row(7, "new")), 1, request.offset())));
        awaitText("符合 1 户");
        release.countDown();
        answered.await();
        onFx(() -> {});

        assertThat(selected().code()).isEqualTo("new");
    }

    @Test
    void show_refused_saysSoAndKeepsTheRows() {
        onFx(() -> {
            ((StackPane) scene.getRoot()).getChildren().add(notices.node());
            table.show(_ -> {
                throw new AppException("ui.form.number.wrong");
            });
        });
        awaitText("这里只能填整数");

        assertThat(ask(() -> isShown("第 3 户"))).isTrue();
    }
}
