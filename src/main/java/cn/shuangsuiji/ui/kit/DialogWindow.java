package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A small window that must be answered first. Esc and 返回 leave everything as it is.
final class DialogWindow {
    private final Stage stage = new Stage();
    private final VBox box = new VBox();
    private final HBox buttons = new HBox();
    private final Button back = Buttons.plain(Messages.text("ui.dialog.back"), this::close);

    DialogWindow(@Nullable Window owner, Theme theme, String title, String sentence) {
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("heading");
        Label words = new Label(sentence);
        words.setWrapText(true);
        box.getChildren().addAll(heading, words, buttons);
        box.getStyleClass().add("dialog");
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getChildren().add(back);
        Scene scene = new Scene(box);
        theme.apply(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setResizable(false);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setOnShown(_ -> centre(owner));
    }

    /** What is asked for; when it grows, as by a refusal, the window grows with it. */
    DialogWindow content(Node node) {
        node.layoutBoundsProperty().addListener(_ -> Platform.runLater(stage::sizeToScene));
        box.getChildren().add(box.getChildren().size() - 1, node);
        return this;
    }

    /** The button that does what is asked, right of the one that goes back. */
    DialogWindow verb(Button verb) {
        buttons.getChildren().add(verb);
        return this;
    }

    DialogWindow onClose(Runnable action) {
        stage.setOnHidden(_ -> action.run());
        return this;
    }

    Button back() {
        return back;
    }

    void close() {
        stage.close();
    }

    /** Over the middle of its owner; some systems would put it into a corner of the screen. */
    private void centre(@Nullable Window owner) {
        if (owner != null) {
            stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
            stage.setY(owner.getY() + (owner.getHeight() - stage.getHeight()) / 2);
        }
    }

    void show(Node focused) {
        stage.show();
        focused.requestFocus();
    }
}
