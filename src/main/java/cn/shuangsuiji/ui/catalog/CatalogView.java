package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.itemlist.ItemListPage;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.labels.LabelsView;
import cn.shuangsuiji.ui.quality.QualityView;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/// 名录: the three lists, one at a time, with their details in a drawer; and the page that brings a list in. A file dropped
/// anywhere on the screen begins an import.
public final class CatalogView implements View {
    private final Workplace place;
    private final boolean mayImport;
    private final Chips<CatalogPart> lists = new Chips<>(Messages.text("ui.catalog.lists"),
            List.of(CatalogPart.values()), CatalogPart::words);
    private final StackPane part = new StackPane();
    private final ActionLine actions = new ActionLine();
    private final ScreenPane pane = new ScreenPane(Messages.text("ui.catalog.title"));
    private final Drawer drawer = new Drawer(pane);
    private final StackPane screen = new StackPane();
    private final ListPane<Target> targets;
    private final ListPane<InspectionItem> items;
    private final ListPane<Inspector> inspectors;
    private final LabelsView labels;
    private final QualityView quality;
    private final InspectorListView people;
    private final Button addTarget;
    private final Button labelTargets;
    private final ProposalsView proposals;
    private final ImportPage importPage;
    private final ItemListPage itemListPage;
    private final Button openItemList = Buttons.plain(Messages.text("ui.itemlist.open"), this::openItemList);

    public CatalogView(CatalogSources sources, Actor actor, Workplace place) {
        this.place = place;
        mayImport = actor.may(Permission.IMPORT_LISTS);
        TargetListView targetList = new TargetListView(new TargetListModel(sources, actor), sources, actor, place,
                drawer);
        targets = targetList.pane();
        addTarget = targetList.adding();
        labelTargets = targetList.labelling();
        proposals = new ProposalsView(sources, actor, place, this::showLists);
        ItemListView itemList = new ItemListView(
                new ItemListModel(sources.catalog(), sources.itemList().lists(), sources.export()), sources, actor,
                place, drawer);
        items = itemList.pane();
        people = new InspectorListView(new InspectorListModel(sources, actor), actor, place, drawer);
        inspectors = people.pane();
        importPage = new ImportPage(new ImportModel(sources.importing(), actor, sources.clock()), place,
                this::backToLists);
        itemListPage = new ItemListPage(sources.itemList(), actor, place, () -> backToLists(ListKind.ITEMS));
        RowOpener opener = new CatalogRowOpener(targetList::open, itemList::open, people::open);
        labels = new LabelsView(sources.labels(), actor, place, drawer, opener);
        quality = new QualityView(sources.quality(), actor, opener, place);
        pane.aside(lists.node(), actions);
        part.getStyleClass().add("scrolled-part");
        ScrollPane scroll = new ScrollPane(part);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        pane.getChildren().add(scroll);
        pane.filling(scroll).setMinHeight(0);
        screen.getChildren().add(drawer.node());
        screen.setOnDragOver(this::dragged);
        screen.setOnDragDropped(this::dropped);
        lists.selectedProperty().subscribe(_ -> turn());
    }

    @Override
    public Node node() {
        return screen;
    }

    @Override
    public void onShow() {
        beside().ifPresentOrElse(View::onShow, () -> current().refresh());
    }

    @Override
    public void focusSearch() {
        if (screen.getChildren().contains(drawer.node())) {
            beside().ifPresentOrElse(View::focusSearch, () -> current().focusSearch());
        }
    }

    @Override
    public String hints() {
        return Messages.text("ui.catalog.hints");
    }

    /** Opens the page that brings a list in, and asks for the file. */
    void beginImport() {
        drawer.close();
        screen.getChildren().setAll(importPage.node());
        importPage.choose();
    }

    /** Opens the same page at the imports that were made. */
    void showImports() {
        drawer.close();
        screen.getChildren().setAll(importPage.node());
        importPage.start();
    }

    /** 今日 leads here with the draft of the item list. */
    @Override
    public void open(long draft) {
        openItemList();
    }

    private void openItemList() {
        drawer.close();
        lists.selectedProperty().set(CatalogPart.ITEMS);
        screen.getChildren().setAll(itemListPage.node());
        itemListPage.show();
    }

    /** What is in sight instead of a list. */
    private Optional<View> beside() {
        return switch (lists.selectedProperty().get()) {
            case LABELS -> Optional.of(labels);
            case QUALITY -> Optional.of(quality);
            case TARGETS, ITEMS, INSPECTORS -> Optional.empty();
        };
    }

    private ListPane<?> current() {
        return switch (lists.selectedProperty().get()) {
            case ITEMS -> items;
            case INSPECTORS -> inspectors;
            case TARGETS, LABELS, QUALITY -> targets;
        };
    }

    private void turn() {
        drawer.close();
        actions.getChildren().clear();
        Optional<View> beside = beside();
        if (beside.isPresent()) {
            part.getChildren().setAll(beside.get().node());
            beside.get().onShow();
            return;
        }
        ListPane<?> list = current();
        part.getChildren().setAll(list.node());
        Button importing = Buttons.primary(Messages.text("ui.catalog.import"), this::beginImport);
        importing.setDisable(!mayImport);
        if (!mayImport) {
            Label why = new Label(Messages.text("ui.catalog.change.refused"));
            why.getStyleClass().add(Tone.MUTED.styleClass());
            actions.getChildren().add(why);
        }
        if (lists.selectedProperty().get() == CatalogPart.INSPECTORS) {
            actions.getChildren().addAll(Buttons.plain(Messages.text("ui.catalog.away"), this::showAway),
                    people.adding());
        } else {
            actions.getChildren().add(Buttons.plain(Messages.text("ui.catalog.proposals"), this::showProposals));
        }
        if (lists.selectedProperty().get() == CatalogPart.TARGETS) {
            actions.getChildren().addAll(addTarget, labelTargets);
        }
        if (lists.selectedProperty().get() == CatalogPart.ITEMS) {
            actions.getChildren().add(openItemList);
        }
        Button past = Buttons.plain(Messages.text("ui.catalog.past"), this::showImports);
        past.setDisable(!mayImport);
        actions.getChildren().addAll(list.exporting(), past, importing);
        list.show();
    }

    private void showAway() {
        drawer.close();
        AwayView away = people.away(this::showLists);
        screen.getChildren().setAll(away.node());
        away.show();
    }

    private void showProposals() {
        drawer.close();
        screen.getChildren().setAll(proposals.node());
        proposals.show();
    }

    private void showLists() {
        screen.getChildren().setAll(drawer.node());
        current().refresh();
        current().focusSearch();
    }

    /** Back to the lists, to this one. */
    private void backToLists(ListKind list) {
        screen.getChildren().setAll(drawer.node());
        boolean shown = list != ListKind.LABELS;
        if (shown && CatalogPart.of(list) != lists.selectedProperty().get()) {
            lists.selectedProperty().set(CatalogPart.of(list));
        } else {
            onShow();
        }
        current().focusSearch();
    }

    private void dragged(DragEvent drag) {
        if (mayImport && drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        List<Path> files = drop.getDragboard().getFiles().stream().map(file -> file.toPath()).toList();
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
        if (files.size() == 1) {
            drawer.close();
            screen.getChildren().setAll(importPage.node());
            importPage.take(files.getFirst());
        } else {
            place.notifier().refused(Messages.text("ui.catalog.import.several", files.size()));
        }
    }
}
