package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The columns of a [PagedTable]: their cells, their order of sorting, and their widths, which follow the size of the
/// text; the growing columns share what width the others leave. A width the clerk draws stays until the text size changes.
final class TableColumns<R> {
    /** Room for the scroll bar, in em. */
    private static final double SCROLL_BAR = 1.2;

    private final TableView<R> table;
    private final List<Column<R>> columns;
    private final List<TableColumn<R, R>> shown = new ArrayList<>();
    /** Takes the table's font from the style sheet, since a table has no font of its own. */
    private final Text measure = new Text();

    TableColumns(TableView<R> table, List<Column<R>> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
        for (Column<R> column : columns) {
            shown.add(build(column));
        }
        table.getColumns().addAll(shown);
        table.widthProperty().addListener((_, _, _) -> grow());
        measure.fontProperty().addListener((_, _, font) -> resize(font));
        resize(measure.getFont());
    }

    /** A node to be put into the scene, unseen, so that the text size is known. */
    Text measure() {
        measure.setManaged(false);
        measure.setVisible(false);
        return measure;
    }

    @Nullable
    String sortKey() {
        TableColumn<R, ?> column = sorting();
        return column == null ? null : columns.get(shown.indexOf(column)).sortKey();
    }

    boolean isDescending() {
        TableColumn<R, ?> column = sorting();
        return column != null && column.getSortType() == SortType.DESCENDING;
    }

    /** The same orders as a click on a title gives, for the keyboard; null when no column can be sorted. */
    @Nullable
    MenuButton sortMenu() {
        MenuButton menu = new MenuButton(Messages.text("ui.table.sort"));
        for (int i = 0; i < columns.size(); i++) {
            TableColumn<R, R> column = shown.get(i);
            if (column.isSortable()) {
                menu.getItems().add(order("ui.table.sort.up", column, SortType.ASCENDING));
                menu.getItems().add(order("ui.table.sort.down", column, SortType.DESCENDING));
            }
        }
        if (menu.getItems().isEmpty()) {
            return null;
        }
        MenuItem own = new MenuItem(Messages.text("ui.table.sort.none"));
        own.setOnAction(_ -> table.getSortOrder().clear());
        menu.getItems().addFirst(own);
        return menu;
    }

    private MenuItem order(String key, TableColumn<R, R> column, SortType direction) {
        MenuItem item = new MenuItem(Messages.text(key, column.getText()));
        item.setOnAction(_ -> {
            column.setSortType(direction);
            table.getSortOrder().setAll(List.of(column));
        });
        return item;
    }

    private @Nullable TableColumn<R, ?> sorting() {
        return table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
    }

    private TableColumn<R, R> build(Column<R> column) {
        TableColumn<R, R> built = new TableColumn<>(column.title());
        built.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        built.setCellFactory(_ -> column.cell());
        built.getStyleClass().add(column.styleClass());
        built.setSortable(column.sortKey() != null);
        built.setReorderable(false);
        return built;
    }

    private void resize(Font font) {
        for (int i = 0; i < columns.size(); i++) {
            double width = columns.get(i).width() * font.getSize();
            shown.get(i).setMinWidth(columns.get(i).isGrowing() ? width : 2 * font.getSize());
            shown.get(i).setPrefWidth(width);
        }
        grow();
    }

    private void grow() {
        double rest = table.getWidth() - SCROLL_BAR * measure.getFont().getSize();
        int growing = 0;
        for (int i = 0; i < columns.size(); i++) {
            growing += columns.get(i).isGrowing() ? 1 : 0;
            rest -= columns.get(i).isGrowing() ? 0 : shown.get(i).getWidth();
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isGrowing()) {
                shown.get(i).setPrefWidth(Math.max(rest / growing, shown.get(i).getMinWidth()));
            }
        }
    }
}
