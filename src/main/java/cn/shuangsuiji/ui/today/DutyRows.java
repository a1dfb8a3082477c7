package cn.shuangsuiji.ui.today;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.Urgency;
import cn.shuangsuiji.ui.kit.Buttons;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The rows of one group: what, for which task, whose, until when, and the button. */
final class DutyRows {
    private static final List<Double> WIDTHS = List.of(6.0, 24.0, 20.0, 5.0, 13.5, 9.5);
    private static final int GROWING = 1;
    private static final int DUE = 4;

    private final TodayPage page;
    private final GridPane grid = new GridPane();

    DutyRows(TodayPage page, List<Duty> duties, Consumer<Duty> open) {
        this.page = page;
        layOut(grid);
        for (int row = 0; row < duties.size(); row++) {
            add(row, duties.get(row), open);
        }
    }

    Node node() {
        return grid;
    }

    /** What the columns are; stands once, above all groups. */
    static Node titles() {
        GridPane titles = new GridPane();
        layOut(titles);
        List<String> words = List.of("what", "subject", "task", "owner", "due");
        for (int column = 0; column < words.size(); column++) {
            Label title = new Label(Messages.text("ui.today.column." + words.get(column)));
            title.getStyleClass().add("muted");
            titles.add(title, column, 0);
        }
        return titles;
    }

    private static void layOut(GridPane grid) {
        grid.getStyleClass().add("duty-rows");
        Label ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        grid.getChildren().add(ruler);
        for (int column = 0; column < WIDTHS.size(); column++) {
            grid.getColumnConstraints().add(constraints(column, ruler));
        }
    }

    private static ColumnConstraints constraints(int column, Label ruler) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> WIDTHS.get(column) * ruler.getFont().getSize(), ruler.fontProperty()));
        constraints.setMinWidth(column == GROWING ? 0 : Region.USE_PREF_SIZE);
        constraints.setHgrow(column == GROWING ? Priority.ALWAYS : Priority.NEVER);
        constraints.setHalignment(column == DUE ? HPos.RIGHT : HPos.LEFT);
        return constraints;
    }

    private void add(int row, Duty duty, Consumer<Duty> open) {
        Region line = new Region();
        line.getStyleClass().add("duty-line");
        grid.add(line, 0, row, WIDTHS.size(), 1);
        boolean overdue = duty.urgency() == Urgency.OVERDUE;
        Label due = label(due(duty));
        due.getStyleClass().add(overdue ? "overdue" : "plain");
        Button button = overdue
                ? Buttons.primary(duty.verb(), () -> open.accept(duty))
                : Buttons.plain(duty.verb(), () -> open.accept(duty));
        button.setAccessibleText(Messages.text("ui.today.button", duty.verb(), duty.what()));
        List<Node> cells = List.of(label(Messages.of(duty.kind())), wrapped(duty.what()), wrapped(duty.task()),
                label(page.names().getOrDefault(duty.owner(), "")), due, button);
        for (int column = 0; column < cells.size(); column++) {
            grid.add(cells.get(column), column, row);
        }
    }

    private static String due(Duty duty) {
        if (duty.due() == null) {
            return Messages.text("ui.today.due.none");
        }
        String day = duty.due().toString().substring(5);
        if (duty.workdays().isEmpty()) {
            return day;
        }
        int left = duty.workdays().getAsInt();
        if (left == 0) {
            return Messages.text("ui.today.due.now", day);
        }
        return left < 0
                ? Messages.text("ui.today.due.over", day, -left)
                : Messages.text("ui.today.due.left", day, left);
    }

    private static Label label(String words) {
        return new Label(words);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
