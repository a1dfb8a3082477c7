package cn.shuangsuiji.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A heading and what belongs under it.
public final class Section extends VBox {
    public Section(String title, Node... content) {
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("section-title");
        getStyleClass().add("section");
        getChildren().add(heading);
        getChildren().addAll(content);
    }
}
