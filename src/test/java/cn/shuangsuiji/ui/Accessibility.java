package cn.shuangsuiji.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Finds controls that a screen reader could not name: no words of their own, no accessible text, no label for them.
final class Accessibility {
    private Accessibility() {}

    static List<String> unlabelled(Parent root) {
        Set<Node> labelled = Nodes.visible(root).filter(Label.class::isInstance).map(Label.class::cast)
                .map(Label::getLabelFor).filter(node -> node != null).collect(Collectors.toSet());
        return Nodes.visible(root).filter(Accessibility::needsName).filter(node -> !isPart(node))
                .filter(node -> !hasName(node) && !labelled.contains(node)).map(Node::toString).toList();
    }

    private static boolean needsName(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node instanceof TableView<?> || node instanceof ListView<?> || node instanceof ProgressIndicator;
    }

    /** A choice box names its own list. */
    private static boolean isPart(Node node) {
        return node.getParent() instanceof ComboBoxBase<?>;
    }

    private static boolean hasName(Node node) {
        return isWords(node.getAccessibleText()) || (node instanceof ButtonBase button && isWords(button.getText()));
    }

    private static boolean isWords(String text) {
        return text != null && !text.isBlank();
    }
}
