package cn.shuangsuiji.ui.kit;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One column of a [PagedTable]: its title, what it shows of a row, and how.
///
/// @param <R> the row, a record
public final class Column<R> {
    private static final double USUAL_WIDTH = 8;

    private final String title;
    private final String styleClass;
    private final Function<R, @Nullable String> text;
    private final Dresser<R> dresser;
    private @Nullable String sortKey;
    private double width = USUAL_WIDTH;
    private boolean growing;

    /** Fills a cell for a row; the cell arrives empty and without tone. */
    private interface Dresser<R> {
        void dress(TableCell<R, R> cell, R row);
    }

    private Column(String title, String styleClass, Function<R, @Nullable String> text, Dresser<R> dresser) {
        this.title = title;
        this.styleClass = styleClass;
        this.text = text;
        this.dresser = dresser;
    }

    private static <R> Column<R> words(String title, String styleClass, Function<R, @Nullable String> text) {
        return new Column<>(title, styleClass, text, (cell, row) -> cell.setText(text.apply(row)));
    }

    /** Words. */
    public static <R> Column<R> text(String title, Function<R, @Nullable String> text) {
        return words(title, "words", text);
    }

    /** A code in the face of one width; the row's menu copies it. */
    public static <R> Column<R> code(String title, Function<R, @Nullable String> code) {
        return words(title, "code", code).width(12);
    }

    /** A figure, to the right, with thousands separators. */
    public static <R> Column<R> number(String title, Function<R, @Nullable Number> number) {
        return Column.<R>words(title, "figure", row -> {
            Number figure = number.apply(row);
            return figure == null ? null : String.format("%,d", figure.longValue());
        }).width(5);
    }

    /** A day as 2026-11-22. */
    public static <R> Column<R> date(String title, Function<R, @Nullable LocalDate> date) {
        return Column.<R>words(title, "day", row -> {
            LocalDate day = date.apply(row);
            return day == null ? null : day.toString();
        }).width(6.5);
    }

    /** A state in the colour of its tone. */
    public static <R> Column<R> badge(String title, Function<R, @Nullable Badge> badge) {
        Function<R, @Nullable String> word = row -> {
            Badge state = badge.apply(row);
            return state == null ? null : state.text();
        };
        return new Column<R>(title, "badge", word, (cell, row) -> {
            Badge state = badge.apply(row);
            if (state != null) {
                Label label = new Label(state.text());
                label.getStyleClass().add(state.tone().styleClass());
                cell.setGraphic(label);
            }
        }).width(6);
    }

    /** A small drawing, whose figures stand in other columns. */
    public static <R> Column<R> drawing(String title, Function<R, Node> drawing) {
        return new Column<R>(title, "drawing", _ -> null, (cell, row) -> cell.setGraphic(drawing.apply(row)));
    }

    /** A button in each row; without a verb the row has none. Enter on the row should do the same. */
    public static <R> Column<R> action(String title, Function<R, @Nullable String> verb, Consumer<R> action) {
        return new Column<R>(title, "action", _ -> null, (cell, row) -> {
            String words = verb.apply(row);
            if (words != null) {
                Button button = Buttons.plain(words, () -> action.accept(row));
                button.setFocusTraversable(false);
                cell.setGraphic(button);
            }
        }).width(7);
    }

    /** Lets the clerk sort by this column; the key is the one that the list's service knows. */
    public Column<R> sorted(String key) {
        sortKey = key;
        return this;
    }

    /** The width in em, that is in Chinese characters. */
    public Column<R> width(double em) {
        width = em;
        return this;
    }

    /** Gives the column what width the others leave. */
    public Column<R> growing() {
        growing = true;
        return this;
    }

    String title() {
        return title;
    }

    String styleClass() {
        return styleClass;
    }

    @Nullable
    String sortKey() {
        return sortKey;
    }

    double width() {
        return width;
    }

    boolean isGrowing() {
        return growing;
    }

    boolean isCode() {
        return "code".equals(styleClass);
    }

    String textOf(R row) {
        String value = text.apply(row);
        return value == null ? "" : value;
    }

    TableCell<R, R> cell() {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                if (!empty && row != null) {
                    dresser.dress(this, row);
                }
            }
        };
    }
}
