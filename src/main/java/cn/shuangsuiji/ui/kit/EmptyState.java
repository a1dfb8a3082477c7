package cn.shuangsuiji.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Stands where there is nothing to show: says why and offers what to do about it.
public final class EmptyState extends VBox {
    /**
     * @param sentence why there is nothing and what to do
     * @param actions buttons that do it
     */
    public EmptyState(String sentence, Node... actions) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add(Tone.MUTED.styleClass());
        getStyleClass().add("empty-state");
        getChildren().add(words);
        getChildren().addAll(actions);
    }
}
