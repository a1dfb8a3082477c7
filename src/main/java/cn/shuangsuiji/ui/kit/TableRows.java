package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// What a clerk can do with the rows of a [PagedTable] by mouse and by key.
final class TableRows<R> {
    private final TableView<R> table;
    private final List<Column<R>> columns;
    private final Pager pager;
    private final Consumer<R> open;

    TableRows(TableView<R> table, List<Column<R>> columns, Pager pager, Consumer<R> open) {
        this.table = table;
        this.columns = columns;
        this.pager = pager;
        this.open = open;
        table.setRowFactory(_ -> row());
        table.setContextMenu(menu());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(Objects.requireNonNull(row.getItem()));
            }
        });
        return row;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        MenuItem opening = new MenuItem(Messages.text("ui.table.open"));
        opening.setOnAction(_ -> selected().ifPresent(open));
        menu.getItems().add(opening);
        for (Column<R> column : columns) {
            if (column.isCode()) {
                MenuItem item = new MenuItem(Messages.text("ui.table.copy", column.title()));
                item.setOnAction(_ -> selected().map(column::textOf).ifPresent(TableRows::copy));
                menu.getItems().add(item);
            }
        }
        MenuItem whole = new MenuItem(Messages.text("ui.table.copy.row"));
        whole.setOnAction(_ -> selected().map(this::line).ifPresent(TableRows::copy));
        menu.getItems().add(whole);
        return menu;
    }

    /** A filter, because the table itself would take Ctrl+Home and the page keys to move in the page. */
    private void pressed(KeyEvent key) {
        boolean mine = key.isShortcutDown() ? turned(key.getCode()) : opened(key);
        if (mine) {
            key.consume();
        }
    }

    private boolean opened(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || !table.equals(key.getTarget())) {
            return false;
        }
        selected().ifPresent(open);
        return true;
    }

    private boolean turned(KeyCode code) {
        switch (code) {
            case PAGE_UP -> pager.previous();
            case PAGE_DOWN -> pager.next();
            case HOME -> pager.first();
            case END -> pager.last();
            case C -> selected().map(this::codeOrLine).ifPresent(TableRows::copy);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<R> selected() {
        @Nullable
        R row = table.getSelectionModel().getSelectedItem();
        return Optional.ofNullable(row);
    }

    private String codeOrLine(R row) {
        return columns.stream().filter(Column::isCode).findFirst().map(column -> column.textOf(row))
                .orElseGet(() -> line(row));
    }

    private String line(R row) {
        return columns.stream().map(column -> column.textOf(row)).collect(Collectors.joining("\t"));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
