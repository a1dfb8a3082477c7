package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.FilterBar;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The list of visits, with what waits first. */
final class VisitListView {
    private final VisitListViewModel model;
    private final ScreenPane box;
    private final FilterBar bar;
    private final Chips<VisitGroup> chips = new Chips<>(Messages.text("ui.inspection.groups"),
            List.of(VisitGroup.values()), Messages::of);
    private final PagedTable<VisitRow> table;
    private final Button review;

    /**
     * @param open opens a visit's page
     * @param reviewAll reviews all that match and wait
     */
    VisitListView(VisitListViewModel model, Background background, Consumer<Visit> open, Runnable reviewAll) {
        this.model = model;
        review = Buttons.primary("", reviewAll);
        bar = new FilterBar(Messages.text("ui.inspection.search"), model.textProperty()::set, chips.node());
        table = new PagedTable<>(Messages.text("ui.inspection.title"), background, columns())
                .count(total -> Messages.text("ui.inspection.count", total))
                .empty(new EmptyState(Messages.text("ui.inspection.empty"))).onOpen(row -> open.accept(row.visit()));
        HBox.setHgrow(chips.node(), Priority.ALWAYS);
        box = new ScreenPane(Messages.text("ui.inspection.title"), bar.node(), table.node()).aside(review)
                .filling(table.node());
        chips.selectedProperty().bindBidirectional(model.groupProperty());
        model.groupProperty().addListener(_ -> {
            say(model.countsProperty().get());
            show();
        });
        model.textProperty().addListener(_ -> show());
        model.countsProperty().addListener((_, _, counts) -> say(counts));
        say(model.countsProperty().get());
    }

    /** Reads the first page of what is meant. */
    void show() {
        table.show(model.rows());
        model.count();
    }

    /** Reads the present page again. */
    void refresh() {
        table.refresh();
        model.count();
    }

    void focus() {
        table.focus();
    }

    void focusSearch() {
        bar.focus();
    }

    Node node() {
        return box;
    }

    private void say(VisitListViewModel.Counts counts) {
        for (VisitGroup group : VisitGroup.values()) {
            chips.say(group, Messages.text("ui.inspection.group", Messages.of(group), counts.of(group)));
        }
        review.setText(Messages.text("ui.inspection.review.all", counts.reviewable()));
        boolean here = model.groupProperty().get() == VisitGroup.TO_REVIEW;
        review.setVisible(here && counts.reviewable() > 0);
    }

    private static List<Column<VisitRow>> columns() {
        return List.of(Column.<VisitRow>number(Messages.text("ui.inspection.column.number"),
                row -> row.visit().ordinal()).width(4),
                Column.<VisitRow>text(Messages.text("ui.inspection.column.target"), row -> row.visit().name())
                        .width(14).growing().sorted("name"),
                Column.<VisitRow>code(Messages.text("ui.inspection.column.code"), row -> row.visit().code()).width(13)
                        .sorted("code"),
                Column.<VisitRow>text(Messages.text("ui.inspection.column.task"), VisitRow::task).width(12).growing(),
                Column.<VisitRow>badge(Messages.text("ui.inspection.column.state"), VisitListView::state).width(5.5)
                        .sorted("state"),
                Column.date(Messages.text("ui.inspection.column.notified"), row -> row.visit().notifiedOn()),
                Column.<VisitRow>date(Messages.text("ui.inspection.column.inspected"),
                        row -> row.visit().inspectedOn()).sorted("inspectedOn"),
                Column.<VisitRow>text(Messages.text("ui.inspection.column.leader"), VisitRow::leader).width(6));
    }

    private static Badge state(VisitRow row) {
        Visit visit = row.visit();
        if (visit.state() == VisitState.ENTERING && visit.returnReason() != null) {
            return new Badge(Messages.text("ui.inspection.returned"), Tone.DUE);
        }
        return new Badge(Messages.of(visit.state()), switch (visit.state()) {
            case TO_NOTIFY -> Tone.MUTED;
            case TO_INSPECT, ENTERING -> Tone.PLAIN;
            case TO_REVIEW -> Tone.ACCENT;
            case REVIEWED, PUBLISHED, CLOSED -> Tone.GOOD;
        });
    }
}
