package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.RunningWork;
import cn.shuangsuiji.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The program's one window, which shows first run, login and the frame one after the other. Closing it while work is on
/// its way asks first; what was typed and not kept yet is kept before the window goes.
public final class ProgramWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 600;
    private static final List<Integer> ICONS = List.of(16, 32, 48, 256);

    private final Stage stage;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private final Background background;
    private final Dialogs dialogs;
    private Runnable leaving = () -> {};

    public ProgramWindow(Stage stage, Theme theme, Background background, Dialogs dialogs) {
        this.stage = stage;
        this.background = background;
        this.dialogs = dialogs;
        theme.apply(scene);
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setTitle(Messages.text("ui.program"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closing);
    }

    /** What is to be kept before the window goes; its background work is waited for. */
    public void onLeave(Runnable keep) {
        leaving = keep;
    }

    /** Puts this in place of what was shown. */
    public void show(Parent content) {
        scene.setRoot(content);
        stage.show();
    }

    /** The scene, for a {@link Scanner}. */
    public Scene scene() {
        return scene;
    }

    private void closing(WindowEvent event) {
        event.consume();
        if (background.running().isEmpty()) {
            close();
        } else {
            String works = String.join(Messages.text("base.comma"),
                    background.running().stream().map(RunningWork::title).toList());
            dialogs.confirmGrave(Messages.text("ui.closing.title"), Messages.text("ui.closing.sentence", works),
                    Messages.text("ui.closing.verb"), this::stopAndClose);
        }
    }

    /** The works end where nothing is left half done, and only then does the window go and the program with it. */
    private void stopAndClose() {
        background.running().forEach(RunningWork::cancel);
        close();
    }

    private void close() {
        leaving.run();
        background.whenIdle(stage::close);
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(ProgramWindow.class.getResource("icon-" + size + ".png"))
                .toExternalForm());
    }
}
