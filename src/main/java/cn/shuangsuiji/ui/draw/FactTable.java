package cn.shuangsuiji.ui.draw;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A table of a few rows that is only read: all of it in sight, hairlines between the rows, figures to the right.
public final class FactTable extends GridPane {
    private final List<Align> columns;

    /** On which side a column stands, and whether it takes the width that is left. */
    public enum Align {
        WORDS, FIGURE, REST
    }

    public FactTable(List<String> titles, List<Align> columns) {
        this.columns = List.copyOf(columns);
        for (Align column : columns) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setMinWidth(USE_PREF_SIZE);
            constraints.setHalignment(column == Align.FIGURE ? HPos.RIGHT : HPos.LEFT);
            constraints.setHgrow(column == Align.REST ? Priority.ALWAYS : Priority.SOMETIMES);
            if (column == Align.REST) {
                constraints.setMinWidth(0);
            }
            getColumnConstraints().add(constraints);
        }
        getStyleClass().add("fact-table");
        add("fact-head", titles);
    }

    /** Adds a row; as many words as there are columns. */
    public FactTable row(List<String> words) {
        add("fact-row", words);
        return this;
    }

    private void add(String styleClass, List<String> words) {
        int row = getRowCount();
        for (int i = 0; i < words.size(); i++) {
            Label cell = new Label(words.get(i));
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.setAlignment(columns.get(i) == Align.FIGURE ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            cell.setWrapText(columns.get(i) == Align.REST);
            cell.getStyleClass().add(styleClass);
            add(cell, i, row);
        }
    }
}
