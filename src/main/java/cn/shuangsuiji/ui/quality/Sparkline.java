package cn.shuangsuiji.ui.quality;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** How a figure went over its last days, from nothing at the foot to the largest at the top. */
final class Sparkline {
    private static final double WIDTH = 84;
    private static final double HEIGHT = 18;
    private static final double MARGIN = 2;

    private Sparkline() {}

    /** Of one day there is nothing to draw. */
    static Node of(List<Long> figures) {
        Pane pane = new Pane();
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        if (figures.size() > 1) {
            double largest = Math.max(1, figures.stream().mapToLong(Long::longValue).max().orElse(1));
            Polyline line = new Polyline();
            for (int i = 0; i < figures.size(); i++) {
                line.getPoints().add(MARGIN + i * (WIDTH - 2 * MARGIN) / (figures.size() - 1));
                line.getPoints().add(HEIGHT - MARGIN - figures.get(i) / largest * (HEIGHT - 2 * MARGIN));
            }
            line.getStyleClass().add("sparkline");
            pane.getChildren().add(line);
        }
        return pane;
    }
}
