package cn.shuangsuiji.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/// Finds words that a window cuts off: shortened with an ellipsis, or lying outside of it. Cells of lists are passed over,
/// since a long name may be shortened where Enter shows all of it, and so is what can be scrolled into sight.
final class Clipping {
    private static final double TOLERANCE = 1;

    private Clipping() {}

    static List<String> clipped(Scene scene) {
        return Nodes.visible(scene.getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> !(labeled instanceof IndexedCell<?>))
                .filter(labeled -> isShortened(labeled) || isOutside(labeled, scene))
                .map(labeled -> labeled.getText() + " in " + labeled).toList();
    }

    /** The skin's own text node holds what is really drawn. */
    private static boolean isShortened(Labeled labeled) {
        String words = labeled.getText();
        if (words == null || words.isEmpty()) {
            return false;
        }
        Stream<Text> drawn = labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(Text.class::cast);
        return drawn.anyMatch(text -> !text.getText().equals(words));
    }

    private static boolean isOutside(Labeled labeled, Scene scene) {
        if (labeled.getText() == null || labeled.getText().isEmpty() || isScrolled(labeled)) {
            return false;
        }
        Bounds place = labeled.localToScene(labeled.getLayoutBounds());
        return place.getMinX() < -TOLERANCE || place.getMinY() < -TOLERANCE
                || place.getMaxX() > scene.getWidth() + TOLERANCE || place.getMaxY() > scene.getHeight() + TOLERANCE;
    }

    private static boolean isScrolled(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent)
                .anyMatch(parent -> parent instanceof ScrollPane || parent instanceof VirtualFlow<?>);
    }
}
