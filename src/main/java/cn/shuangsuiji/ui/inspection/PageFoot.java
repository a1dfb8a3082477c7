package cn.shuangsuiji.ui.inspection;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The foot of a page: its buttons, and beside them why one of them cannot be pressed. */
final class PageFoot extends VBox {
    private final List<Node> buttons;
    private final VBox words;

    PageFoot(List<? extends Node> buttons, VBox words) {
        this.buttons = List.copyOf(buttons);
        this.words = words;
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("page-foot");
        besideEachOther();
    }

    /** Buttons on the left, words on the right. */
    void besideEachOther() {
        clear();
        words.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox();
        line.getChildren().addAll(buttons);
        line.getChildren().add(words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("foot-line");
        getChildren().setAll(line);
    }

    /** Words above the buttons, where the page is narrow. */
    void belowEachOther() {
        clear();
        words.setAlignment(Pos.CENTER_LEFT);
        FlowPane wrapping = new FlowPane();
        wrapping.getChildren().addAll(buttons);
        wrapping.getStyleClass().add("foot-buttons");
        getChildren().setAll(words, wrapping);
    }

    private void clear() {
        getChildren().forEach(part -> {
            if (part instanceof Pane pane && !part.equals(words)) {
                pane.getChildren().clear();
            }
        });
        getChildren().clear();
    }
}
