package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 公示: the results that wait, with the workdays left, and everything that was made public.
public final class PublicationScreen implements View {
    private final PublicationViewModel model;
    private final Workplace place;
    private final Chips<PublicationTab> tabs = new Chips<>(Messages.text("ui.publication.tabs"),
            List.of(PublicationTab.values()), Messages::of);
    private final PagedTable<DueRow> due;
    private final PagedTable<PublishedRow> published;
    private final VBox obstacles = new VBox();
    private final StackPane tables;
    private final Button publish;
    private final Drawer drawer;
    private final PublicationDetails details;

    public PublicationScreen(PublicationSources sources, Actor actor, Workplace place) {
        this.place = place;
        model = new PublicationViewModel(sources, actor, place.background());
        due = new PagedTable<>(Messages.of(PublicationTab.DUE), place.background(), dueColumns())
                .count(total -> Messages.text("ui.publication.count", total))
                .empty(new EmptyState(Messages.text("ui.publication.empty.due")));
        published = new PagedTable<>(Messages.of(PublicationTab.PUBLISHED), place.background(), publishedColumns())
                .count(total -> Messages.text("ui.publication.count.published", total))
                .empty(new EmptyState(Messages.text("ui.publication.empty.published")));
        publish = Buttons.primary("", () -> ask(model.publishable()));
        Button site = Buttons.plain(Messages.text("ui.publication.site"), this::write);
        tables = new StackPane(due.node(), published.node());
        VBox.setVgrow(tables, Priority.ALWAYS);
        drawer = new Drawer(new ScreenPane(Messages.text("ui.publication.title"), tabs.node(), obstacles, tables)
                .aside(publish, site));
        details = new PublicationDetails(drawer);
        due.onOpen(row -> model.open(row, lines -> details.show(row, lines, publishOne(row))));
        published.onOpen(details::show);
        tabs.selectedProperty().addListener(_ -> turn());
        model.listsProperty().addListener(_ -> fill());
        fill();
    }

    @Override
    public Node node() {
        return drawer.node();
    }

    @Override
    public void onShow() {
        model.read();
    }

    private void turn() {
        boolean waiting = tabs.selectedProperty().get() == PublicationTab.DUE;
        due.node().setVisible(waiting);
        published.node().setVisible(!waiting);
        boolean said = waiting && !obstacles.getChildren().isEmpty();
        obstacles.setVisible(said);
        obstacles.setManaged(said);
    }

    private void fill() {
        PublicationViewModel.Lists lists = model.listsProperty().get();
        tabs.say(PublicationTab.DUE, chip(PublicationTab.DUE, lists.due().size()));
        tabs.say(PublicationTab.PUBLISHED, chip(PublicationTab.PUBLISHED, lists.published().size()));
        due.show(pages(lists.due()));
        published.show(pages(lists.published()));
        int ready = model.publishable().size();
        publish.setText(Messages.text("ui.publication.verb", ready));
        publish.setDisable(ready == 0 || !model.mayPublish());
        obstacles.getChildren().clear();
        for (String sentence : model.obstacles()) {
            Label words = new Label(sentence);
            words.setWrapText(true);
            words.getStyleClass().add(Tone.DUE.styleClass());
            obstacles.getChildren().add(words);
        }
        turn();
    }

    private Button publishOne(DueRow row) {
        Button button = Buttons.primary(Messages.text("ui.publication.verb", 1), () -> ask(List.of(row)));
        button.setDisable(!row.isRegistered() || !model.mayPublish());
        return button;
    }

    private void ask(List<DueRow> rows) {
        place.dialogs().confirm(Messages.text("ui.publication.ask"), model.meaning(rows),
                Messages.text("ui.publication.verb", rows.size()),
                () -> place.background().run(model.publish(rows).onEnd(model::read).onSuccess(count -> {
                    drawer.close();
                    place.navigator().refresh();
                    place.notifier().done(Messages.text("ui.publication.done", count));
                })));
    }

    private void write() {
        place.files().folder(Messages.text("ui.publication.site.folder"))
                .ifPresent(folder -> place.background().run(model.write(folder)
                        .onSuccess(written -> place.notifier().done(Messages.text("ui.publication.site.done",
                                written)))));
    }

    private static String chip(PublicationTab tab, int count) {
        return Messages.text("ui.publication.tab", Messages.of(tab), count);
    }

    /** Both lists are short enough to be read whole; the table takes them page by page all the same. */
    private static <R> PageLoader<R> pages(List<R> rows) {
        return request -> Page.of(rows, request);
    }

    private static List<Column<DueRow>> dueColumns() {
        return List.of(
                Column.<DueRow>text(Messages.text("ui.publication.target"), row -> row.visit().name()).width(14)
                        .growing(),
                Column.<DueRow>code(Messages.text("ui.publication.code"), row -> row.visit().code()).width(13),
                Column.<DueRow>text(Messages.text("ui.publication.task"), row -> row.task().title()).width(13)
                        .growing(),
                Column.<DueRow>badge(Messages.text("ui.publication.registration"), DueRow::registration).width(6),
                Column.date(Messages.text("ui.publication.inspected"), row -> row.visit().inspectedOn()),
                Column.<DueRow>badge(Messages.text("ui.publication.due"), DueRow::due).width(17));
    }

    private static List<Column<PublishedRow>> publishedColumns() {
        return List.of(Column.<PublishedRow>text(Messages.text("ui.publication.kind"), PublishedRow::kind).width(6),
                Column.<PublishedRow>text(Messages.text("ui.publication.name"), PublishedRow::name).width(14)
                        .growing(),
                Column.<PublishedRow>code(Messages.text("ui.publication.number"), PublishedRow::code).width(13),
                Column.<PublishedRow>text(Messages.text("ui.publication.inspected"), PublishedRow::date).width(7),
                Column.date(Messages.text("ui.publication.published"), row -> row.publication().publishedOn()),
                Column.<PublishedRow>text(Messages.text("ui.publication.by"), PublishedRow::by).width(6));
    }
}
