package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalFilter;
import cn.shuangsuiji.notice.FollowUpPapers;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// 处置: the follow-ups, the most urgent first; Enter opens one beside the list with its history and its next step.
public final class DisposalScreen implements View {
    private final DisposalViewModel model;
    private final Workplace place;
    private final Chips<DisposalFilter> chips = new Chips<>(Messages.text("ui.disposal.filter"),
            List.of(DisposalFilter.values()), Messages::of);
    private final PagedTable<DisposalRow> table;
    private final Drawer drawer;
    private final PaperDialogs papers;

    public DisposalScreen(DisposalSources sources, Actor actor, Workplace place) {
        this.place = place;
        this.papers = sources.papers();
        model = new DisposalViewModel(sources, actor, place.background());
        table = new PagedTable<>(Messages.text("ui.disposal.title"), place.background(), columns())
                .count(total -> Messages.text("ui.disposal.count", total))
                .empty(new EmptyState(Messages.text("ui.disposal.empty")))
                .onOpen(row -> open(row.disposal().id()));
        drawer = new Drawer(
                new ScreenPane(Messages.text("ui.disposal.title"), chips.node(), table.node()).filling(table.node()));
        chips.selectedProperty().bindBidirectional(model.filterProperty());
        model.filterProperty().addListener(_ -> show());
        model.countsProperty().addListener((_, _, counts) -> counts.forEach((filter, count) -> chips.say(filter,
                Messages.text("ui.disposal.chip", Messages.of(filter), count))));
        show();
    }

    @Override
    public Node node() {
        return drawer.node();
    }

    @Override
    public void onShow() {
        refresh();
    }

    @Override
    public void open(long disposalId) {
        model.open(disposalId, this::open);
    }

    private void show() {
        table.show(model.rows());
        model.count();
    }

    private void refresh() {
        table.refresh();
        model.count();
    }

    private void open(DisposalFile file) {
        Disposal disposal = file.row().disposal();
        KeyValues facts = new KeyValues().addCode(Messages.text("ui.disposal.code"), disposal.targetCode())
                .add(Messages.text("ui.disposal.item"), disposal.itemName())
                .add(Messages.text("ui.disposal.problem"), disposal.problem())
                .add(Messages.text("ui.disposal.measure"), Messages.of(disposal.measure()))
                .add(Messages.text("ui.disposal.owner"), file.row().owner())
                .add(Messages.text("ui.disposal.deadline"), file.row().deadline().text(), file.row().deadline().tone())
                .add(Messages.text("ui.disposal.state"), file.row().state().text(), file.row().state().tone());
        if (!disposal.evidence().isBlank()) {
            facts.add(Messages.text("ui.disposal.evidence"), disposal.evidence());
        }
        VBox details = new VBox(new Section(Messages.text("ui.disposal.facts"), facts));
        String obstacle = model.obstacle(file);
        if (!obstacle.isEmpty()) {
            details.getChildren().add(words(obstacle, Tone.DUE));
        }
        Section history = new Section(Messages.text("ui.disposal.steps"));
        file.history().forEach(step -> history.getChildren().add(words(step, Tone.PLAIN)));
        details.getChildren().addAll(new DisposalSteps(model, place, file, () -> changed(disposal)).node(),
                papers(disposal), history,
                Buttons.link(Messages.text("ui.disposal.visit"),
                        () -> place.navigator().open("inspection", disposal.visitId())));
        details.getStyleClass().add("form");
        drawer.show(disposal.targetName(), details);
    }

    /** The papers that a follow-up can have. */
    private Node papers(Disposal disposal) {
        FlowPane verbs = new FlowPane();
        verbs.getStyleClass().add("chips");
        FollowUpPapers.kinds().forEach(kind -> verbs.getChildren().add(Buttons.plain(Messages.of(kind),
                () -> papers.ofDisposal(kind, disposal.id(), disposal.targetName()))));
        return new Section(Messages.text("ui.notice.button"), verbs);
    }

    private void changed(Disposal disposal) {
        refresh();
        place.navigator().refresh();
        open(disposal.id());
    }

    private static Label words(String text, Tone tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }

    private static List<Column<DisposalRow>> columns() {
        return List.of(
                Column.<DisposalRow>text(Messages.text("ui.disposal.target"), row -> row.disposal().targetName())
                        .width(13).growing().sorted("name"),
                Column.<DisposalRow>text(Messages.text("ui.disposal.item"), row -> row.disposal().itemName()).width(11)
                        .growing(),
                Column.<DisposalRow>text(Messages.text("ui.disposal.measure"),
                        row -> Messages.of(row.disposal().measure())).width(13),
                Column.<DisposalRow>text(Messages.text("ui.disposal.owner"), DisposalRow::owner).width(6),
                Column.badge(Messages.text("ui.disposal.deadline"), DisposalRow::deadline).width(17),
                Column.badge(Messages.text("ui.disposal.state"), DisposalRow::state).sorted("state"));
    }
}
