package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Assets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program with its window: opens it, and comes back when it is closed. */
public final class DeskWindow {
    private static final double SMALL_WIDTH = 1400;
    private static final double SMALL_HEIGHT = 820;

    private DeskWindow() {}

    /** Opens the window on a data folder: first run, login or the reason why the data cannot be opened. */
    public static void open(Path folder, Assets assets, Clock clock) {
        Toolkit.start();
        show(assets, folder, clock, desk -> desk.open(() -> new App(folder, assets, clock)));
        Platform.exit();
    }

    /** Shows a window that {@code fill} fills, and waits until it is closed; JavaFX must be running. */
    static void show(Assets assets, Path folder, Clock clock, Consumer<Desk> fill) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Desk desk = new Desk(stage, assets, folder, clock);
            fit(stage);
            fill.accept(desk);
            stage.showingProperty().subscribe((_, showing) -> {
                if (!showing) {
                    closed.countDown();
                }
            });
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** On a screen of 1366 × 768 the window with its title bar would hang over the edges: it fills the screen instead. */
    private static void fit(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(room.getWidth() <= SMALL_WIDTH || room.getHeight() <= SMALL_HEIGHT);
    }
}
