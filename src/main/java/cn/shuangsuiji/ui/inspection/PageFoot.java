package cn.shuangsuiji.ui.inspection;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The foot of a page: its buttons, and beside them why one of them cannot be pressed. */
final class PageFoot extends VBox {
    private static final double ONE_LINE = 2_000;

    private final FlowPane buttons = new FlowPane();
    private final VBox words;

    PageFoot(List<? extends Node> buttons, VBox words) {
        this.buttons.getChildren().addAll(buttons);
        this.buttons.getStyleClass().add("foot-buttons");
        this.buttons.setPrefWrapLength(ONE_LINE);
        this.buttons.setAlignment(Pos.CENTER_LEFT);
        this.words = words;
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("page-foot");
        besideEachOther();
    }

    /** Buttons on the left, words on the right. */
    void besideEachOther() {
        getChildren().clear();
        words.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(buttons, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("foot-line");
        getChildren().setAll(line);
    }

    /** Words above the buttons, where the page is narrow. */
    void belowEachOther() {
        getChildren().clear();
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(words, buttons);
    }
}
