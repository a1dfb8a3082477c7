package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.labelling.SuggestionGroup;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the rules suggest, by label; a line opens the targets of a label, to be confirmed or refused. */
final class SuggestionsPane implements View {
    private static final int REASONS = 4;

    private final LabelDesk desk;
    private final PagedTable<SuggestionGroup> table;
    private final Button compute = Buttons.primary(Messages.text("ui.labels.compute"), this::compute);
    private final VBox groups = new VBox();
    private final StackPane place = new StackPane();
    private final SuggestionRowsPane rows;

    SuggestionsPane(LabelDesk desk, RowOpener opener, Runnable changed) {
        this.desk = desk;
        rows = new SuggestionRowsPane(desk, opener, changed, this::back);
        table = new PagedTable<>(Messages.text("ui.labels.part.suggestions"), desk.place().background(),
                columns(this::open)).onOpen(this::open).count(count -> Messages.text("ui.labels.groups", count))
                .empty(new EmptyState(Messages.text("ui.labels.suggestions.none")));
        Label remark = new Label(Messages.text("ui.labels.suggestions.remark"));
        remark.getStyleClass().add(Tone.MUTED.styleClass());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(remark, gap, compute);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        table.fill(groups, bar);
        place.setMinHeight(0);
        place.getChildren().setAll(groups);
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void onShow() {
        if (!place.getChildren().contains(groups)) {
            rows.refresh();
            return;
        }
        desk.place().background().run(BackgroundWork.quiet(_ -> desk.sources().suggestions().groups())
                .onSuccess(this::fill));
    }

    @Override
    public void focusSearch() {
        if (!place.getChildren().contains(groups)) {
            rows.focusSearch();
        }
    }

    private void fill(List<SuggestionGroup> found) {
        table.show(request -> Page.of(found, request));
    }

    private void compute() {
        Buttons.waitFor(compute,
                desk.place().background().run(BackgroundWork.of(Messages.text("ui.labels.computing"), progress -> {
                    desk.sources().suggestions().compute(progress);
                    return desk.sources().suggestions().groups();
                }).onSuccess(found -> {
                    desk.place().notifier().done(Messages.text("ui.labels.computed",
                            found.stream().mapToLong(SuggestionGroup::count).sum(), found.size()));
                    fill(found);
                })));
    }

    private void open(SuggestionGroup group) {
        rows.show(group);
        place.getChildren().setAll(rows.node());
        rows.focus();
    }

    private void back() {
        place.getChildren().setAll(groups);
        onShow();
        table.focus();
    }

    private static List<Column<SuggestionGroup>> columns(Consumer<SuggestionGroup> open) {
        return List.of(
                Column.<SuggestionGroup>text(Messages.text("ui.labels.label"),
                        group -> LabelForms.words(group.label(), group.name())).width(14),
                Column.<SuggestionGroup>number(Messages.text("ui.labels.suggested"), SuggestionGroup::count).width(6),
                Column.<SuggestionGroup>text(Messages.text("ui.labels.reasons"), SuggestionsPane::reasons).growing()
                        .width(24),
                Column.<SuggestionGroup>text(Messages.text("ui.labels.examples"),
                        group -> String.join(Messages.text("ui.catalog.and"), group.examples())).width(20),
                Column.<SuggestionGroup>action("", _ -> Messages.text("ui.labels.look"), open).width(7));
    }

    private static String reasons(SuggestionGroup group) {
        return group.reasons().stream().limit(REASONS).map(
                reason -> Messages.text("ui.labels.reason.count", Messages.of(reason.field()), reason.word(),
                        reason.count()))
                .collect(Collectors.joining(Messages.text("ui.labels.reason.between")));
    }
}
