package cn.shuangsuiji.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Walks what is in sight. */
final class Nodes {
    private Nodes() {}

    /** The node and all below it that are shown. */
    static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
