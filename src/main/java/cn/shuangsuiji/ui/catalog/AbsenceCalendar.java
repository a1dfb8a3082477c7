package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.AbsenceRecord;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A person's absences a month at a time. The arrow keys go from day to day and over the month's ends, Shift chooses several
/// days, the page keys go from month to month, Enter notes an absence on the days chosen.
final class AbsenceCalendar {
    private static final int WEEK = 7;

    private final List<AbsenceRecord> absences;
    private final LocalDate today;
    private final GridPane grid = new GridPane();
    private final Label title = new Label();
    private final Label said = new Label();
    private final Button verb;
    private final VBox box;
    private DayRange chosen;

    /**
     * @param absences those that stand
     * @param note what Enter does with the days chosen
     */
    AbsenceCalendar(String person, List<AbsenceRecord> absences, LocalDate today, boolean mayChange,
            Consumer<DayRange> note) {
        this.absences = absences;
        this.today = today;
        chosen = DayRange.of(today);
        verb = Buttons.primary(Messages.text("ui.catalog.calendar.note", 1), () -> note.accept(chosen));
        verb.setDisable(!mayChange);
        title.getStyleClass().add("section-title");
        HBox head = new HBox(
                Buttons.sign(Icons.PREVIOUS, Messages.text("ui.catalog.calendar.previous"), () -> month(-1)), title,
                Buttons.sign(Icons.NEXT, Messages.text("ui.catalog.calendar.next"), () -> month(1)));
        head.getStyleClass().add("month-head");
        for (int i = 0; i < WEEK; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("month");
        grid.setFocusTraversable(true);
        grid.setAccessibleText(Messages.text("ui.catalog.calendar.of", person));
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        said.setWrapText(true);
        Label keys = new Label(Messages.text("ui.catalog.calendar.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().add(Tone.MUTED.styleClass());
        box = new VBox(head, grid, said, verb, keys);
        box.getStyleClass().add("screen-part");
        box.getStylesheets().add(String.valueOf(AbsenceCalendar.class.getResource("absence.css")));
        draw();
    }

    Node node() {
        return box;
    }

    void focus() {
        grid.requestFocus();
    }

    private void pressed(KeyEvent key) {
        LocalDate day = chosen.day();
        LocalDate to = switch (key.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusDays(WEEK);
            case DOWN -> day.plusDays(WEEK);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            default -> day;
        };
        if (!to.equals(day)) {
            choose(to, key.isShiftDown());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            verb.fire();
        }
    }

    private void choose(LocalDate day, boolean growing) {
        chosen = chosen.moved(day, growing ? DayRange.Growth.GROWING : DayRange.Growth.MOVING);
        draw();
    }

    private void month(int months) {
        choose(chosen.day().plusMonths(months), false);
    }

    private void draw() {
        YearMonth month = YearMonth.from(chosen.day());
        title.setText(Messages.text("ui.catalog.calendar.month", month.getYear(), month.getMonthValue()));
        grid.getChildren().clear();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Label name = cell(Messages.text("ui.catalog.calendar.weekday." + weekday.getValue()), "weekday");
            grid.add(name, weekday.getValue() - 1, 0);
        }
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            grid.add(day(month.atDay(i)), (before + i - 1) % WEEK, 1 + (before + i - 1) / WEEK);
        }
        String days = chosen.days() == 1
                ? chosen.first().toString()
                : Messages.text("ui.catalog.calendar.range", chosen.first(), chosen.last(), chosen.days());
        said.setText(away(chosen.day()).map(absence -> Messages.text("ui.catalog.calendar.away", days, absence.from(),
                absence.to(), absence.reason())).orElse(days));
        verb.setText(Messages.text("ui.catalog.calendar.note", chosen.days()));
        grid.setAccessibleHelp(said.getText());
    }

    private Label day(LocalDate day) {
        Label label = cell(String.valueOf(day.getDayOfMonth()), "month-day");
        away(day).ifPresent(_ -> label.getStyleClass().add("away"));
        if (day.equals(today)) {
            label.getStyleClass().add("present-day");
        }
        if (chosen.covers(day)) {
            label.getStyleClass().add("in-range");
        }
        label.setOnMousePressed(press -> {
            choose(day, press.isShiftDown());
            grid.requestFocus();
        });
        return label;
    }

    private Optional<AbsenceRecord> away(LocalDate day) {
        return absences.stream().filter(absence -> absence.covers(day)).findFirst();
    }

    private static Label cell(String words, String style) {
        Label label = new Label(words);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
