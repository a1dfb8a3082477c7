package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Details beside the list they belong to, on the right over the page; never a new window. Esc closes it and gives the
/// keyboard back to where it was.
public final class Drawer {
    private final StackPane box = new StackPane();
    private final VBox panel = new VBox();
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = Buttons.sign(Icons.CLOSE, Messages.text("ui.drawer.close"), this::close);
    private @Nullable Node before;

    /** A drawer over this page. */
    public Drawer(Node page) {
        title.setWrapText(true);
        title.getStyleClass().add("heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("drawer-head");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getChildren().addAll(head, scroll);
        panel.getStyleClass().add("drawer");
        panel.setVisible(false);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        box.getChildren().addAll(page, panel);
    }

    /** Shows the details, in place of those shown before; not when the page was left while they were read. */
    public void show(String heading, Node details) {
        if (box.getScene() == null) {
            return;
        }
        if (!panel.isVisible()) {
            before = box.getScene().getFocusOwner();
        }
        title.setText(heading);
        scroll.setContent(details);
        scroll.setVvalue(0);
        panel.setVisible(true);
        close.requestFocus();
    }

    /** Closes it; the keyboard stays where it is when it was not open. */
    public void close() {
        if (!isOpen()) {
            return;
        }
        panel.setVisible(false);
        scroll.setContent(null);
        if (before != null) {
            before.requestFocus();
        }
    }

    public boolean isOpen() {
        return panel.isVisible();
    }

    /** The page with the drawer over it. */
    public Node node() {
        return box;
    }
}
