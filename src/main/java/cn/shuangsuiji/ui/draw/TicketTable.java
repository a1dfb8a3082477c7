package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Codes with the first half of their tickets; where they are sorted, a line parts the drawn from the others. */
final class TicketTable extends GridPane {
    /** Enough of 64 digits to tell tickets apart, and to be read from the last row of chairs. */
    private static final int SHOWN = 16;

    TicketTable(List<TicketBoard.Row> rows, boolean isSorted) {
        getStyleClass().add("ticket-table");
        int line = 0;
        for (int i = 0; i < rows.size(); i++) {
            TicketBoard.Row row = rows.get(i);
            if (isSorted && i > 0 && !row.isDrawn() && rows.get(i - 1).isDrawn()) {
                add(new Separator(), 0, line++, 3, 1);
            }
            Label ticket = code(row.ticket().substring(0, SHOWN / 2) + " " + row.ticket().substring(SHOWN / 2, SHOWN)
                    + "…");
            Label words = new Label(
                    isSorted ? Messages.text(row.isDrawn() ? "ui.draw.drawn" : "ui.draw.notDrawn") : "");
            words.getStyleClass().add(row.isDrawn() ? "drawn" : "muted");
            GridPane.setHgrow(words, Priority.ALWAYS);
            addRow(line++, code(row.code()), ticket, words);
        }
    }

    private static Label code(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("code");
        return label;
    }
}
