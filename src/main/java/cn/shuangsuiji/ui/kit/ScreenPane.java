package cn.shuangsuiji.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of a screen: its title with a remark beside it, what acts on the whole page at the right, the content below.
/// A [Drawer] goes around it.
public final class ScreenPane extends VBox {
    private final Label title = new Label();
    private final Label remark = new Label();
    private final HBox head = new HBox();

    public ScreenPane(String title, Node... content) {
        this.title.getStyleClass().add("title");
        this.title.setMinWidth(USE_PREF_SIZE);
        remark.getStyleClass().add(Tone.MUTED.styleClass());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getChildren().addAll(this.title, remark, gap);
        getStyleClass().add("screen");
        getChildren().add(head);
        getChildren().addAll(content);
        title(title);
    }

    /** Changes the title, as when the page shows another task. */
    public ScreenPane title(String words) {
        title.setText(words);
        return this;
    }

    /** What stands beside the title in small: a day, a number, a state. */
    public ScreenPane remark(String words) {
        remark.setText(words);
        return this;
    }

    /** Buttons or chips at the right end of the title's line. */
    public ScreenPane aside(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    /** Lets this part of the content take the height that the others leave. */
    public ScreenPane filling(Node node) {
        setVgrow(node, Priority.ALWAYS);
        return this;
    }
}
