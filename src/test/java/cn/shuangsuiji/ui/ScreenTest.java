package cn.shuangsuiji.ui;

import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.FilePicker;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.ScreenEntry;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.shell.ShellFacts;
import cn.shuangsuiji.ui.shell.ShellView;
import cn.shuangsuiji.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** A test of one screen inside the program's frame, so that it has the room it will have. */
@SuppressWarnings("NullAway.Init") // content() runs before each test
public abstract class ScreenTest extends UiTest implements Navigator {
    private final StackPane root = new StackPane();
    private ShellViewModel shell;

    @Override
    protected final Parent content() {
        return root;
    }

    /** Opens the screen in the frame. */
    protected final void show(String id, String titleKey, View screen, Actor actor) {
        onFx(() -> {
            shell = new ShellViewModel(List.of(new ScreenEntry(id, titleKey, Icons.INSPECTION, () -> screen)),
                    () -> ShellFacts.NONE, background);
            ShellView view = new ShellView(shell, _ -> List.of(), notices, "示例县市场监督管理局",
                    actor.name() + " · " + actor.rolesInWords());
            root.getChildren().setAll(view.node());
            view.start();
        });
    }

    @Override
    public final void open(String screen) {
        shell.open(screen);
    }

    @Override
    public final void open(String screen, long id) {
        shell.open(screen, id);
    }

    @Override
    public final void refresh() {
        shell.refresh();
    }

    /** What a screen works with here; asked for a folder, the test's own answer is given. */
    protected final Workplace place() {
        return new Workplace(background, notices, dialogs(), new ChosenFolder(), this);
    }

    protected final Dialogs dialogs() {
        return new Dialogs(stage, theme, background);
    }

    /** What the clerk answers when asked for a folder; empty when he gives it up. */
    protected Optional<Path> chosenFolder() {
        return Optional.empty();
    }

    /** What the clerk answers when asked for files. */
    protected List<Path> chosenFiles() {
        return List.of();
    }

    /** What has the keyboard; for use on the window's thread. */
    protected final Node focusedNow() {
        return topScene().getFocusOwner();
    }

    /** The button with these words in the window opened last. */
    protected final Button lastButton(String words) {
        return ask(() -> Nodes.visible(topScene().getRoot()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow());
    }

    /** Fills in the dialog for the second person and sends it off. */
    protected final void typeLogin(String name, String password) {
        onFx(() -> {
            List<TextField> boxes = fields().toList();
            TextField secret = boxes.reversed().stream().filter(PasswordField.class::isInstance).findFirst()
                    .orElseThrow();
            boxes.getFirst().setText(name);
            secret.setText(password);
            secret.requestFocus();
        });
        keys(KeyCode.ENTER);
    }

    private Stream<TextField> fields() {
        return Nodes.visible(topScene().getRoot()).filter(TextField.class::isInstance)
                .map(TextField.class::cast);
    }

    private final class ChosenFolder implements FilePicker {
        @Override
        public Optional<Path> open(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public List<Path> openSeveral(String title, String kind, List<String> endings) {
            return chosenFiles();
        }

        @Override
        public Optional<Path> save(String title, String proposedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return chosenFolder();
        }
    }
}
