package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.statistics.Finding;
import cn.shuangsuiji.statistics.PlatformList;
import cn.shuangsuiji.statistics.StatisticsService;
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
import javafx.scene.layout.StackPane;

/// 统计督查: what was looked at, the oddest first, each with its chance in words; and the platform's lists brought in.
public final class BiasScreen implements View {
    private final BiasViewModel model;
    private final Workplace place;
    private final ListIntake intake;
    private final FindingDetails details;
    private final Label summary = new Label();
    private final StackPane none = new StackPane();
    private final StackPane noLists = new StackPane();
    private final PagedTable<Finding> findings;
    private final PagedTable<PlatformList> lists;
    private final Button export = Buttons.plain(Messages.text("ui.statistics.export"), this::export);
    private final ScreenPane pane;
    private final Drawer drawer;

    /** @param oversight asks for a period and makes the oversight table */
    public BiasScreen(StatisticsService statistics, Actor actor, Workplace place, Runnable oversight) {
        this.place = place;
        model = new BiasViewModel(statistics, actor, place.background());
        intake = new ListIntake(model, place);
        details = new FindingDetails(model, place);
        Chips<BiasTab> tabs = new Chips<>(Messages.text("ui.statistics.tabs"), List.of(BiasTab.values()), Messages::of);
        findings = new PagedTable<>(Messages.text("ui.statistics.title"), place.background(), columns())
                .count(total -> Messages.text("ui.statistics.count", total)).empty(none);
        lists = new PagedTable<>(Messages.of(BiasTab.LISTS), place.background(), listColumns())
                .count(total -> Messages.text("ui.statistics.count.lists", total)).empty(noLists);
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        summary.getStyleClass().add(Tone.MUTED.styleClass());
        StackPane tables = new StackPane(findings.node(), lists.node());
        pane = new ScreenPane(Messages.text("ui.statistics.title"), tabs.node(), summary, tables).filling(tables)
                .aside(Buttons.plain(Messages.text("ui.notice.oversight"), oversight), export, importing());
        drawer = new Drawer(pane);
        findings.onOpen(finding -> drawer.show(Messages.of(finding.test()), details.of(finding)));
        lists.onOpen(list -> intake.withdraw(list, this::changed));
        tabs.selectedProperty().bindBidirectional(model.tabProperty());
        model.tabProperty().addListener(_ -> drawer.close());
        model.shownProperty().addListener(_ -> fill());
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

    private void fill() {
        BiasViewModel.Shown shown = model.shownProperty().get();
        boolean managing = model.tabProperty().get() == BiasTab.LISTS;
        pane.remark(managing ? "" : model.extent());
        summary.setText(managing ? Messages.text("ui.statistics.lists.words") : model.summary());
        summary.setManaged(!summary.getText().isEmpty());
        findings.node().setVisible(!managing);
        lists.node().setVisible(managing);
        export.setDisable(managing || shown.report().findings().isEmpty());
        none.getChildren().setAll(empty());
        noLists.getChildren().setAll(empty());
        findings.show(pages(shown.report().findings()));
        lists.show(pages(shown.lists()));
    }

    private Node empty() {
        return model.tabProperty().get() == BiasTab.OWN
                ? new EmptyState(model.nothing())
                : new EmptyState(model.nothing(), importing());
    }

    private Button importing() {
        Button button = Buttons.primary(Messages.text("ui.statistics.import"), () -> intake.choose(this::changed));
        button.setDisable(!model.mayImport());
        return button;
    }

    private void changed() {
        if (model.tabProperty().get() == BiasTab.OWN) {
            model.tabProperty().set(BiasTab.IMPORTED);
        } else {
            model.read();
        }
    }

    private void export() {
        String name = Messages.text("ui.statistics.export.name", Messages.of(model.tabProperty().get()));
        place.files().save(Messages.text("ui.statistics.export"), name)
                .ifPresent(file -> Buttons.waitFor(export, place.background().run(model.export(file).onSuccess(
                        written -> place.notifier().done(Messages.text("ui.statistics.exported", written))))));
    }

    private static List<Column<Finding>> columns() {
        return List.of(Column.<Finding>badge(Messages.text("ui.statistics.verdict"), VerdictTone::badge).width(5.5),
                Column.<Finding>text(Messages.text("ui.statistics.test"), finding -> Messages.of(finding.test()))
                        .width(7.5),
                Column.<Finding>text(Messages.text("ui.statistics.sentence"), Finding::sentence).width(20).growing(),
                Column.<Finding>text(Messages.text("ui.statistics.chance"), Finding::chanceInWords).width(9),
                Column.<Finding>text(Messages.text("ui.statistics.adjusted"), Finding::adjustedInWords).width(9));
    }

    private List<Column<PlatformList>> listColumns() {
        return List.of(Column.date(Messages.text("ui.statistics.drawn.on"), PlatformList::drawnOn),
                Column.<PlatformList>text(Messages.text("ui.statistics.list.name"), PlatformList::name).width(14)
                        .growing(),
                Column.<PlatformList>text(Messages.text("ui.statistics.list.file"), PlatformList::fileName).width(14)
                        .growing(),
                Column.<PlatformList>text(Messages.text("ui.statistics.list.whole"), list -> Messages.text(
                        list.whole() ? "ui.statistics.list.whole.yes" : "ui.statistics.list.whole.no")).width(6),
                Column.number(Messages.text("ui.statistics.list.targets"), PlatformList::targets),
                Column.number(Messages.text("ui.statistics.list.drawn"), PlatformList::drawn),
                Column.<PlatformList>number(Messages.text("ui.statistics.list.visits"), PlatformList::visits).width(7),
                Column.<PlatformList>action(Messages.text("ui.statistics.list.verb"),
                        _ -> model.mayImport() ? Messages.text("ui.statistics.withdraw") : null,
                        list -> intake.withdraw(list, this::changed)));
    }

    private static <R> PageLoader<R> pages(List<R> rows) {
        return request -> Page.of(rows, request);
    }
}
