package cn.shuangsuiji.ui.inspection;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of one visit: header, what is entered on the left with its buttons below, what helps to judge on the right.
/// Where the text is large for the window, everything stands in one column.
final class VisitPage extends VBox {
    private static final double LEFT = 0.64;
    /** So many characters across are needed for two columns. */
    private static final double TWO_COLUMNS = 62;

    private final VisitHeader header;
    private final Region entry;
    private final Region side;
    private final PageFoot foot;
    private final RevealingScroll scroll = new RevealingScroll();
    /** Knows the size of the text. */
    private final Label measure = new Label();
    private boolean wide;

    VisitPage(VisitHeader header, Region entry, Region side, PageFoot foot) {
        this.header = header;
        this.entry = entry;
        this.side = side;
        this.foot = foot;
        entry.getStyleClass().add("entry");
        side.getStyleClass().add("visit-side");
        getStyleClass().add("screen");
        getStylesheets().add(InspectionScreen.STYLE);
        measure.setManaged(false);
        measure.setVisible(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        widthProperty().addListener(_ -> arrange());
        measure.fontProperty().addListener(_ -> arrange());
        twoColumns();
    }

    /** Brings this part into sight whenever the keyboard gets into it. */
    void follow(Node part) {
        scroll.follow(part);
    }

    private void arrange() {
        boolean room = getWidth() >= TWO_COLUMNS * measure.getFont().getSize();
        if (getWidth() > 0 && room != wide) {
            if (room) {
                twoColumns();
            } else {
                oneColumn();
            }
        }
    }

    private void twoColumns() {
        wide = true;
        foot.besideEachOther();
        scroll.setContent(entry);
        ScrollPane column = new ScrollPane(side);
        column.setFitToWidth(true);
        column.setFocusTraversable(false);
        column.setMinWidth(0);
        column.getStyleClass().add("visit-column");
        VBox left = new VBox(scroll, foot);
        left.setMinWidth(0);
        HBox body = new HBox(left, column);
        left.prefWidthProperty().bind(body.widthProperty().multiply(LEFT));
        column.prefWidthProperty().bind(body.widthProperty().multiply(1 - LEFT));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(header, body, measure);
    }

    private void oneColumn() {
        wide = false;
        foot.belowEachOther();
        getChildren().clear();
        scroll.setContent(new VBox(header, entry, side));
        getChildren().setAll(scroll, foot, measure);
    }
}
