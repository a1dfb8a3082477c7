package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A list of any length, one page at a time. Pages, order and count come from a loader off the window's thread, and only
/// the latest answer is shown; nothing is ever sorted in memory. Keys: Enter opens a row, Ctrl+Page Up and Page Down turn
/// the pages, Ctrl+Home and Ctrl+End go to the first and last page, Ctrl+C copies the row's code, the menu key has the
/// rest. "Select all that match" is the caller's query, never a selection, so one row is selected at most.
///
/// @param <R> the row, a record
public final class PagedTable<R> {
    private static final Duration PATIENCE = Duration.millis(300);

    private final VBox box = new VBox();
    private final TableView<R> table = new TableView<>();
    private final LatestWork reading;
    private final LatestWork counting;
    private final TableColumns<R> columns;
    private final Pager pager;
    private final PauseTransition slow = new PauseTransition(PATIENCE);
    private @Nullable PageLoader<R> loader;
    private LongFunction<String> countText = total -> Messages.text("ui.table.count", total);
    private Consumer<R> open = _ -> {};
    private boolean fromTop;
    private long counted = Page.UNCOUNTED;
    private Node empty = new EmptyState(Messages.text("ui.table.empty"));

    /**
     * An empty table; {@link #show} gives it its rows.
     *
     * @param name what the table holds, for the screen reader
     */
    public PagedTable(String name, Background background, List<Column<R>> list) {
        reading = background.latest();
        counting = background.latest();
        columns = new TableColumns<>(table, list);
        pager = new Pager(columns.sortMenu(), this::load);
        table.setAccessibleText(name);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setSortPolicy(_ -> {
            first();
            return true;
        });
        table.setPlaceholder(new Label());
        new TableRows<>(table, list, pager, row -> open.accept(row));
        slow.setOnFinished(_ -> pager.say(Messages.text("ui.table.reading")));
        box.getStyleClass().add("paged-table");
        box.getChildren().addAll(table, pager.node(), columns.measure());
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    /** What Enter or a double click on a row does. */
    public PagedTable<R> onOpen(Consumer<R> action) {
        open = action;
        return this;
    }

    /** How the number of matching rows is said: "符合 12,345 户". */
    public PagedTable<R> count(LongFunction<String> words) {
        countText = words;
        return this;
    }

    /** What stands in place of the rows when none match; says what to do. */
    public PagedTable<R> empty(Node state) {
        empty = state;
        return this;
    }

    /** Shows another list, or the same one under other filters, from its first page. */
    public void show(PageLoader<R> rows) {
        loader = rows;
        counted = Page.UNCOUNTED;
        first();
    }

    /** Reads the present page again, the selected row staying selected. */
    public void refresh() {
        counted = Page.UNCOUNTED;
        load(pager.offset());
    }

    /** The selected row; its value is null while none is. */
    public ReadOnlyObjectProperty<R> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    /** Puts the keyboard into the rows. */
    public void focus() {
        table.requestFocus();
    }

    /** Makes a box a part of a screen: these nodes, and below them the table, which takes the height they leave. */
    public void fill(VBox part, Node... above) {
        part.getStyleClass().add("screen-part");
        part.getChildren().addAll(above);
        part.getChildren().add(box);
        VBox.setVgrow(box, Priority.ALWAYS);
    }

    public Node node() {
        return box;
    }

    private void first() {
        fromTop = true;
        load(0);
    }

    private void load(long offset) {
        if (loader == null) {
            return;
        }
        PageLoader<R> rows = loader;
        PageRequest request = new PageRequest(offset, pager.size(), columns.sortKey(), columns.isDescending());
        slow.playFromStart();
        reading.run(BackgroundWork.quiet(_ -> rows.load(request)).onEnd(slow::stop).onSuccess(this::fill));
    }

    private void count() {
        PageLoader<R> rows = Objects.requireNonNull(loader);
        counting.run(BackgroundWork.quiet(_ -> rows.count()).onSuccess(total -> {
            counted = total;
            turned(pager.offset(), total);
        }));
    }

    private void turned(long offset, long total) {
        String words = total == Page.UNCOUNTED ? Messages.text("ui.table.counting") : countText.apply(total);
        pager.turnedTo(offset, total, words);
    }

    private void fill(Page<R> page) {
        long total = page.total() == Page.UNCOUNTED ? counted : page.total();
        if (page.rows().isEmpty() && page.offset() > 0) {
            load(pager.lastOffset(Math.max(0, total)));
            return;
        }
        boolean stay = !fromTop && pager.offset() == page.offset();
        int row = stay ? Math.max(table.getSelectionModel().getSelectedIndex(), 0) : 0;
        fromTop = false;
        table.setPlaceholder(empty);
        table.getItems().setAll(page.rows());
        turned(page.offset(), total);
        if (total == Page.UNCOUNTED) {
            count();
        }
        table.getSelectionModel().select(Math.min(row, page.rows().size() - 1));
        if (!stay) {
            table.scrollTo(0);
        }
    }
}
