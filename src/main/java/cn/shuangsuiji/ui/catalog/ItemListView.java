package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.itemlist.ItemChanges;
import cn.shuangsuiji.ui.itemlist.ItemRates;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;

/** The items' list; a row opens its details in the drawer. */
final class ItemListView {
    private final ListPane<InspectionItem> pane;
    private final CatalogSources sources;
    private final Actor actor;
    private final Workplace place;
    private final Drawer drawer;

    ItemListView(ItemListModel model, CatalogSources sources, Actor actor, Workplace place, Drawer drawer) {
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        this.drawer = drawer;
        Chips<Boolean> active = new Chips<>(Messages.text("ui.catalog.status"), List.of(true, false),
                only -> Messages.text(only ? "ui.catalog.valid" : "ui.catalog.valid.all"));
        active.selectedProperty().bindBidirectional(model.activeOnlyProperty());
        List<Node> filters = List.of(
                FilterChips.of(Messages.text("ui.catalog.importance"), Importance.class, model.importanceProperty()),
                FilterBoxes.of("ui.catalog.kind", TargetKind.class, model.kindProperty()),
                active.node());
        pane = new ListPane<>(model, place, new ListAge(model.list(), sources, place.background()), columns(), filters,
                item -> open(item.code()));
    }

    /** Shows an item in the drawer; nothing where no item has the code any more. */
    void open(String code) {
        place.background().run(BackgroundWork.quiet(_ -> sources.catalog().item(code)).onSuccess(found -> found
                .ifPresent(this::open)));
    }

    private void open(InspectionItem item) {
        place.background().run(BackgroundWork.quiet(_ -> sources.catalog().labels())
                .onSuccess(labels -> drawer.show(item.name(), new ItemDetailsView(item, labels,
                        new ItemChanges(item, labels, sources.itemList(), actor, place, drawer),
                        new ItemRates(item.code(), sources.itemList(), actor, place)))));
    }

    ListPane<InspectionItem> pane() {
        return pane;
    }

    private static List<Column<InspectionItem>> columns() {
        return List.of(Column.<InspectionItem>code(Messages.text("ui.catalog.item.code"), InspectionItem::code)
                .sorted("code").width(8),
                Column.<InspectionItem>text(Messages.text("ui.catalog.category"), InspectionItem::category)
                        .sorted("category").width(12),
                Column.<InspectionItem>text(Messages.text("ui.catalog.item"), InspectionItem::name).growing()
                        .sorted("name").width(14),
                Column.<InspectionItem>badge(Messages.text("ui.catalog.importance"), ItemListView::importance)
                        .sorted("importance").width(8),
                Column.<InspectionItem>text(Messages.text("ui.catalog.ratio"), ItemListView::ratio).width(6),
                Column.<InspectionItem>text(Messages.text("ui.catalog.frequency"), InspectionItem::frequency).width(8));
    }

    private static String ratio(InspectionItem item) {
        return item.exemption() == null
                ? item.ratio()
                : Messages.text("ui.catalog.exempt", Messages.of(item.exemption()));
    }

    /** An item that left the list is grey, so that nobody plans it. */
    private static Badge importance(InspectionItem item) {
        return item.active()
                ? new Badge(Messages.of(item.importance()), Tone.PLAIN)
                : new Badge(Messages.text("ui.catalog.invalid"), Tone.MUTED);
    }
}
