package cn.shuangsuiji.ui;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Fonts;
import cn.shuangsuiji.ui.kit.Notices;
import cn.shuangsuiji.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/// A test in a real window of 1366 × 768 on JavaFX's Headless platform. The only class that knows TestFX's ways: tests call
/// what is here, and the robot's `clickOn`, `write`, `press`.
///
/// [#content] is called on the window's thread. Background work runs for real; what nobody foresaw is collected and fails
/// the test at its end.
public abstract class UiTest extends ApplicationTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final long PATIENCE_SECONDS = 20;

    /** What failed without a sentence; a test that expects such a thing clears it. */
    protected final List<Throwable> defects = new CopyOnWriteArrayList<>();
    protected Stage stage;
    protected Scene scene;
    protected Theme theme;
    protected Notices notices;
    protected Background background;

    /** The nodes under test. */
    protected abstract Parent content();

    @Override
    public final void start(Stage primary) {
        stage = primary;
        theme = new Theme(Fonts.choose(new Assets(Path.of("assets"))));
        theme.install();
        notices = new Notices();
        background = new Background(notices, defects::add);
        scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        theme.apply(scene);
        stage.setScene(scene);
        scene.setRoot(content());
        stage.show();
    }

    @AfterEach
    final void closeWindows() {
        onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        assertThat(defects).isEmpty();
    }

    /** Runs on the window's thread and waits for it and for all that it set off. */
    protected final void onFx(Runnable action) {
        interact(action);
    }

    /** Asks on the window's thread. */
    protected final <T> T ask(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question::get);
    }

    /** Waits until this holds; asked on the window's thread. */
    protected final void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("Never happened: " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until these words are to be read in some window. */
    protected final void awaitText(String words) {
        await(words, () -> isShown(words));
    }

    /** Whether a label, button or cell in sight holds these words; asked on the window's thread. */
    protected final boolean isShown(String words) {
        return Window.getWindows().stream().map(Window::getScene)
                .anyMatch(each -> Nodes.visible(each.getRoot()).filter(Labeled.class::isInstance)
                        .anyMatch(node -> String.valueOf(((Labeled) node).getText()).contains(words)));
    }

    /** Types into the window opened last; TestFX by itself would type into the first. */
    @Override
    public final FxRobot write(String text) {
        targetWindow(ask(() -> topScene().getWindow()));
        return super.write(text);
    }

    /** Presses the keys together and releases them. */
    protected final void keys(KeyCode... codes) {
        push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What has the keyboard in the window opened last. */
    protected final Node focused() {
        return ask(() -> topScene().getFocusOwner());
    }

    /** The scene of the window opened last: a dialog over the main window. */
    protected final Scene topScene() {
        return Window.getWindows().getLast().getScene();
    }

    /** All that is in sight in the window opened last; asked on the window's thread. */
    protected final Stream<Node> visible() {
        return Nodes.visible(topScene().getRoot());
    }

    /** Writes the picture of the window opened last to the screens' folder as {@code name.png}. */
    protected final void picture(String name) {
        onFx(() -> Pictures.write(topScene(), name));
    }

    /** The same with text of twice the usual size. */
    protected final void largePicture(String name) {
        onFx(() -> theme.apply(topScene(), 2 * Theme.USUAL));
        picture(name + "-200");
        onFx(() -> theme.apply(topScene(), Theme.USUAL));
    }

    /** Fails on controls that a screen reader could not name. */
    protected final void assertLabelled() {
        assertThat(ask(() -> Accessibility.unlabelled(topScene().getRoot()))).isEmpty();
    }

    /** Fails on words that are cut off or lie outside the window. */
    protected final void assertNothingClipped() {
        assertThat(ask(() -> Clipping.clipped(topScene()))).isEmpty();
    }
}
