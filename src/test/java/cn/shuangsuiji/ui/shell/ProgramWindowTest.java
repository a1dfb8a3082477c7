package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.UiTest;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Dialogs;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SuppressWarnings("NullAway.Init") // open() runs before each test
class ProgramWindowTest extends UiTest {
    private Stage own;
    private ProgramWindow window;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    @BeforeEach
    void open() {
        onFx(() -> {
            own = new Stage();
            window = new ProgramWindow(own, theme, background, new Dialogs(own, theme, background));
            window.show(new StackPane(new Label("登录")));
        });
    }

    private void askToClose() {
        onFx(() -> Event.fireEvent(own, new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private CountDownLatch import30000() {
        CountDownLatch release = new CountDownLatch(1);
        onFx(() -> background.run(BackgroundWork.of("正在导入 企业.xlsx", progress -> {
            release.await();
            progress.stopIfCancelled();
            return "";
        })));
        return release;
    }

    @Test
    void show_another_takesThePlaceOfTheFirst() {
        onFx(() -> window.show(new StackPane(new Label("今日"))));

        assertThat(ask(() -> isShown("今日"))).isTrue();
        assertThat(ask(() -> isShown("登录"))).isFalse();
    }

    @Test
    void close_withoutWork_closes() {
        askToClose();

        assertThat(own.isShowing()).isFalse();
    }

    @Test
    void close_withTypingNotKeptYet_keepsItFirst() {
        CountDownLatch release = new CountDownLatch(1);
        onFx(() -> window.onLeave(() -> background.run(BackgroundWork.quiet(_ -> {
            release.await();
            return "";
        }))));
        askToClose();
        assertThat(own.isShowing()).isTrue();
        release.countDown();

        await("closed", () -> !own.isShowing());
    }

    @Test
    void window_hasItsOwnSign() {
        assertThat(own.getIcons()).hasSize(4).noneMatch(Image::isError);
    }

    @Test
    void dialog_standsOverTheMiddleOfTheWindow() {
        CountDownLatch release = import30000();
        askToClose();
        awaitText("停止并关闭");
        Window dialog = ask(() -> topScene().getWindow());
        assertThat(ask(() -> dialog.getX() + dialog.getWidth() / 2))
                .isCloseTo(ask(() -> own.getX() + own.getWidth() / 2), within(1.0));
        keys(KeyCode.ESCAPE);
        release.countDown();
        await("work over", () -> background.running().isEmpty());
    }

    @Test
    void close_duringWork_asksAndEscKeepsWorking() {
        CountDownLatch release = import30000();
        askToClose();
        awaitText("正在导入 企业.xlsx。现在关闭程序");
        picture("shell-closing");
        keys(KeyCode.ESCAPE);

        assertThat(own.isShowing()).isTrue();
        release.countDown();
        await("work over", () -> background.running().isEmpty());
        assertThat(own.isShowing()).isTrue();
    }

    @Test
    void close_duringWork_stopsItFirstAndThenCloses() {
        CountDownLatch release = import30000();
        askToClose();
        clickOn("停止并关闭");
        assertThat(own.isShowing()).isTrue();
        release.countDown();

        await("closed", () -> !own.isShowing());
    }
}
