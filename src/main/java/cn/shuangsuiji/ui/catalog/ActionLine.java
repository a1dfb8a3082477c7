package cn.shuangsuiji.ui.catalog;

import javafx.scene.layout.FlowPane;

/** Buttons at the right of a heading: in one line where there is room, else in several. */
final class ActionLine extends FlowPane {
    ActionLine() {
        getStyleClass().add("chips");
    }

    /** A flow pane by itself asks for a fixed width, however many buttons it holds. */
    @Override
    protected double computePrefWidth(double height) {
        double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
        return gaps + getManagedChildren().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
    }
}
