package cn.shuangsuiji.ui.inspection;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// One line of the table of items: number, item, result, what follows. The columns are shares of the width, so that the
/// lines stand under each other without knowing of one another.
class ItemGrid extends GridPane {
    private static final double[] SHARES = {5, 28, 30, 37};

    ItemGrid(Node number, Node item, Node result, Node measure) {
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.CENTER);
        getRowConstraints().add(row);
        getStyleClass().add("item-grid");
        addRow(0, number, item, result, measure);
    }

    /** The line of titles. */
    static ItemGrid titles(String number, String item, String result, String measure) {
        ItemGrid titles = new ItemGrid(new Label(number), words(item), words(result), words(measure));
        titles.getStyleClass().add("item-titles");
        return titles;
    }

    /** Words that take as many lines as they need. */
    static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
