package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.FilterBar;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Chooses the items of a line: what was chosen stands above, each taken out by pressing it; below, the list with its
/// search, where Enter takes an item in or out.
final class ItemChooser {
    private final LineModel model;
    private final CatalogService catalog;
    private final Notifier notifier;
    private final PagedTable<InspectionItem> table;
    private final FlowPane chosen = new FlowPane();
    private final FilterBar bar;
    private final VBox box = new VBox();

    ItemChooser(LineModel model, CatalogService catalog, Workplace place) {
        this.model = model;
        this.catalog = catalog;
        notifier = place.notifier();
        table = new PagedTable<>(Messages.text("ui.plan.items"), place.background(), columns()).onOpen(this::toggle)
                .count(total -> Messages.text("ui.plan.items.match", total));
        bar = new FilterBar(Messages.text("ui.plan.items.search"), this::search);
        chosen.getStyleClass().add("chips");
        table.fill(box, chosen, bar.node());
        model.items().addListener((ListChangeListener<InspectionItem>) _ -> showChosen());
        showChosen();
        search("");
    }

    Node node() {
        return box;
    }

    void focusSearch() {
        bar.focus();
    }

    private void search(String text) {
        ItemFilter filter = ItemFilter.ACTIVE.matching(text);
        table.show(request -> catalog.items(filter, request));
    }

    /** An exempt item can be taken out of a line but not in. */
    private void toggle(InspectionItem item) {
        if (item.exemption() != null && !model.has(item)) {
            notifier.refused(Messages.text("plan.item.exempt", item.name(), Messages.of(item.exemption())));
            return;
        }
        model.toggle(item);
        table.refresh();
    }

    private static String ratio(InspectionItem item) {
        return item.exemption() == null
                ? item.ratio()
                : Messages.text("ui.plan.item.exempt", Messages.of(item.exemption()));
    }

    private void showChosen() {
        chosen.getChildren().clear();
        if (model.items().isEmpty()) {
            Label none = new Label(Messages.text("ui.plan.items.none"));
            none.getStyleClass().add(Tone.MUTED.styleClass());
            chosen.getChildren().add(none);
        }
        for (InspectionItem item : model.items()) {
            Button out = Buttons.plain(Messages.text("ui.plan.item.chosen", item.name()), () -> toggle(item));
            out.getStyleClass().add("chosen");
            out.setAccessibleText(Messages.text("ui.plan.item.out.spoken", item.name()));
            chosen.getChildren().add(out);
        }
    }

    private List<Column<InspectionItem>> columns() {
        return List.of(
                Column.<InspectionItem>text(Messages.text("ui.plan.item"), InspectionItem::name).growing()
                        .sorted("name")
                        .width(14),
                Column.<InspectionItem>text(Messages.text("ui.plan.item.category"), InspectionItem::category)
                        .sorted("category").width(9),
                Column.<InspectionItem>text(Messages.text("ui.plan.item.ratio"), ItemChooser::ratio).width(6),
                Column.<InspectionItem>action("",
                        item -> Messages.text(model.has(item) ? "ui.plan.item.out" : "ui.plan.item.in"), this::toggle)
                        .width(6));
    }
}
