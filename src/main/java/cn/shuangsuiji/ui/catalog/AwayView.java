package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.catalog.AwayMonth.AwayPerson;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// 请假一览: everybody who is away in a month, a row a person, a column a day, and how many are away on each. The arrow keys
/// move, the page keys change the month, Enter opens the person, Esc goes back.
final class AwayView {
    private final PeopleSources sources;
    private final Workplace place;
    private final Consumer<String> open;
    private final Label title = new Label();
    private final Label said = new Label();
    private final GridPane table = new GridPane();
    private final ScrollPane scroll = new ScrollPane();
    private final ScreenPane pane = new ScreenPane(Messages.text("ui.catalog.away.title"));
    private AwayMonth shown;
    private int row;
    private LocalDate day;

    /**
     * @param open shows the person with this certificate
     * @param back goes back to the list
     */
    AwayView(PeopleSources sources, LocalDate today, Workplace place, Consumer<String> open, Runnable back) {
        this.sources = sources;
        this.place = place;
        this.open = open;
        day = today;
        shown = new AwayMonth(YearMonth.from(today), List.of(), List.of());
        title.getStyleClass().add("section-title");
        HBox head = new HBox(
                Buttons.sign(Icons.PREVIOUS, Messages.text("ui.catalog.calendar.previous"), () -> month(-1)), title,
                Buttons.sign(Icons.NEXT, Messages.text("ui.catalog.calendar.next"), () -> month(1)));
        head.getStyleClass().add("month-head");
        table.getStyleClass().add("away-table");
        table.setFocusTraversable(true);
        table.setAccessibleText(Messages.text("ui.catalog.away.title"));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.setFitToWidth(true);
        pane.aside(head, Buttons.plain(Messages.text("ui.catalog.import.back"), back));
        said.setWrapText(true);
        pane.getChildren().addAll(said, scroll);
        pane.filling(scroll);
        pane.getStylesheets().add(String.valueOf(AwayView.class.getResource("absence.css")));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    Node node() {
        return pane;
    }

    /** Reads the month again and shows it. */
    void show() {
        YearMonth month = YearMonth.from(day);
        place.background().run(BackgroundWork.quiet(_ -> AwayMonth.read(sources.absences(), sources.calendar(), month))
                .onSuccess(this::show));
    }

    private void show(AwayMonth month) {
        shown = month;
        row = Math.clamp(row, 0, Math.max(0, month.people().size() - 1));
        title.setText(month.title());
        if (month.people().isEmpty()) {
            said.setText("");
            scroll.setContent(new EmptyState(Messages.text("ui.catalog.away.none", month.title())));
        } else {
            draw();
            scroll.setContent(table);
            // Until its skin is made a scroll pane holds nothing, and what is not in the window cannot take the keyboard.
            scroll.applyCss();
            table.requestFocus();
        }
    }

    private void month(int months) {
        day = day.plusMonths(months);
        show();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> move(day.minusDays(1), row);
            case RIGHT -> move(day.plusDays(1), row);
            case UP -> move(day, row - 1);
            case DOWN -> move(day, row + 1);
            case PAGE_UP -> month(-1);
            case PAGE_DOWN -> month(1);
            case ENTER -> open.accept(shown.people().get(row).certificate());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(LocalDate to, int toRow) {
        row = Math.clamp(toRow, 0, shown.people().size() - 1);
        day = to;
        if (YearMonth.from(to).equals(shown.month())) {
            draw();
        } else {
            show();
        }
    }

    private void draw() {
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        table.getColumnConstraints().add(new ColumnConstraints());
        table.add(cell(Messages.text("ui.catalog.person"), "away-person"), 0, 0);
        for (int i = 1; i <= shown.month().lengthOfMonth(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPrefWidth(0);
            column.setFillWidth(true);
            table.getColumnConstraints().add(column);
            table.add(cell(String.valueOf(i), "away-head"), i, 0);
        }
        for (int i = 0; i < shown.people().size(); i++) {
            line(shown.people().get(i), i);
        }
        int foot = shown.people().size() + 1;
        table.add(cell(Messages.text("ui.catalog.away.total"), "away-person"), 0, foot);
        for (int i = 1; i <= shown.month().lengthOfMonth(); i++) {
            long away = shown.away(shown.month().atDay(i));
            table.add(cell(away == 0 ? "" : String.valueOf(away), "away-head"), i, foot);
        }
        AwayPerson person = shown.people().get(row);
        String reason = person.reason(day);
        said.setText(Messages.text(reason == null ? "ui.catalog.away.there" : "ui.catalog.away.gone", day,
                person.name(), shown.away(day), reason));
        table.setAccessibleHelp(said.getText());
    }

    private void line(AwayPerson person, int index) {
        Label name = cell(Messages.text("ui.catalog.away.person", person.name(), person.unit()), "away-person");
        table.add(name, 0, index + 1);
        for (int i = 1; i <= shown.month().lengthOfMonth(); i++) {
            LocalDate each = shown.month().atDay(i);
            String reason = person.reason(each);
            Label label = cell(reason == null ? "" : reason.substring(0, reason.offsetByCodePoints(0, 1)), "away-day");
            label.getStyleClass().add(reason != null ? "away" : shown.workdays().get(i) ? "work" : "rest");
            if (index == row && each.equals(day)) {
                label.getStyleClass().add("chosen");
            }
            label.setOnMousePressed(press -> {
                move(each, index);
                table.requestFocus();
                if (press.getClickCount() == 2) {
                    open.accept(person.certificate());
                }
            });
            table.add(label, i, index + 1);
        }
    }

    private static Label cell(String words, String style) {
        Label label = new Label(words);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
