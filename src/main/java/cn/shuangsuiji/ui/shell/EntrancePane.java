package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A form alone in the window, before the frame: login and first run.
final class EntrancePane extends ScrollPane {
    EntrancePane(String heading, String sentence, Form form, Button verb) {
        Label program = new Label(Messages.text("ui.program"));
        program.getStyleClass().add(Tone.MUTED.styleClass());
        Label title = new Label(heading);
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add(Tone.MUTED.styleClass());
        HBox buttons = new HBox(verb);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox column = new VBox(program, title, words, form.node(), buttons);
        column.getStyleClass().add("entrance");
        column.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFitToWidth(true);
        setFitToHeight(true);
        setContent(new StackPane(column));
    }
}
