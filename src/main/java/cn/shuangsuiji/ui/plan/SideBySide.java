package cn.shuangsuiji.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Two parts beside each other, the first of a fixed width and scrolled by itself, so that the second stays in sight; one
/// below the other where the text is too large for both, and scrolled together.
final class SideBySide {
    /** Widths in em, that is in Chinese characters. */
    private static final double FIRST = 32;
    private static final double BOTH = 64;

    private final GridPane grid = new GridPane();
    private final ColumnConstraints left = new ColumnConstraints();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label measure = new Label();
    private final ScrollPane first;
    private final Node second;

    SideBySide(Node first, Node second) {
        this.first = new ScrollPane(first);
        this.first.setFitToWidth(true);
        this.first.setFocusTraversable(false);
        this.second = second;
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(left, right);
        grid.getStyleClass().add("columns");
        measure.setManaged(false);
        measure.setVisible(false);
        grid.add(this.first, 0, 0);
        grid.add(second, 1, 0);
        grid.getChildren().add(measure);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.viewportBoundsProperty().addListener(_ -> arrange());
        measure.fontProperty().addListener(_ -> arrange());
    }

    Node node() {
        return scroll;
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        double width = scroll.getViewportBounds().getWidth();
        boolean wide = width >= BOTH * em;
        left.setMinWidth(wide ? FIRST * em : width);
        left.setMaxWidth(wide ? FIRST * em : width);
        first.setMinHeight(wide ? 0 : Region.USE_PREF_SIZE);
        first.setPrefHeight(wide ? 0 : Region.USE_COMPUTED_SIZE);
        GridPane.setConstraints(second, wide ? 1 : 0, wide ? 0 : 1);
        GridPane.setHgrow(second, Priority.ALWAYS);
        GridPane.setVgrow(second, Priority.ALWAYS);
    }
}
