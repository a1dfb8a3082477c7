package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.FilterBar;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A list: its search, its filters, its table, and a button that takes out what matches.
///
/// @param <R> what the list holds
final class ListPane<R> {
    private static final double GAP = 1.5;

    private final ListModel<R> model;
    private final Workplace place;
    private final PagedTable<R> table;
    private final FilterBar bar;
    private final ListAge age;
    private final Button export = Buttons.plain(Messages.text("ui.catalog.export", "0"), this::export);
    private final StackPane nothing = new StackPane();
    private final VBox box = new VBox();

    /**
     * @param age says how old the list is
     * @param filters chips, each group by itself
     * @param open what Enter on a row does
     */
    ListPane(ListModel<R> model, Workplace place, ListAge age, List<Column<R>> columns, List<Node> filters,
            Consumer<R> open) {
        this.model = model;
        this.place = place;
        this.age = age;
        table = new PagedTable<>(Messages.of(model.list()), place.background(), columns).onOpen(open)
                .count(this::counted).empty(nothing);
        bar = new FilterBar(word("search"), text -> {
            model.search(text);
            show();
        }, age.node());
        bar.onDown(table::focus);
        FlowPane rest = new FlowPane(filters.toArray(Node[]::new));
        rest.getStyleClass().add("filters");
        rest.setHgap(export.getFont().getSize() * GAP);
        rest.setManaged(!filters.isEmpty());
        table.fill(box, bar.node(), rest);
        model.onFilter(this::show);
    }

    /** Reads the first page under the filters as they are now. */
    void show() {
        table.show(model.rows());
        age.read();
        model.shown(place.background());
    }

    /** Reads the present page again. */
    void refresh() {
        table.refresh();
        age.read();
        model.shown(place.background());
    }

    /** Searches for this text, as if it had been typed. */
    void search(String text) {
        bar.search(text);
    }

    void focusSearch() {
        bar.focus();
    }

    Button exporting() {
        return export;
    }

    Node node() {
        return box;
    }

    private String counted(long matching) {
        model.counted(matching);
        String unit = word("unit");
        String figure = Messages.text("ui.count", matching) + " " + unit;
        export.setText(Messages.text("ui.catalog.export", figure));
        export.setDisable(matching == 0);
        nothing.getChildren().setAll(new EmptyState(
                model.size() == 0 ? word("none") : Messages.text("ui.table.empty")));
        return Messages.text("ui.catalog.count", matching, unit, model.size()) + model.remark(matching);
    }

    private void export() {
        String name = Messages.of(model.list());
        ListModel.Export rows = model.export();
        place.files().save(Messages.text("ui.catalog.export.title", name), name + ".xlsx")
                .ifPresent(file -> export(file, rows));
    }

    private void export(Path file, ListModel.Export rows) {
        Buttons.waitFor(export,
                place.background()
                        .run(BackgroundWork.of(Messages.text("ui.catalog.exporting", file.getFileName()), progress -> {
                            rows.write(file, progress);
                            return file;
                        }).onSuccess(written -> place.notifier().done(Messages.text("ui.catalog.exported", written)))));
    }

    private String word(String what) {
        return words(what, model.list());
    }

    /** The word for something, as it is called for this list. */
    static String words(String what, ListKind list) {
        return Messages.text("ui.catalog." + what + "." + list);
    }
}
