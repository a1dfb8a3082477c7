package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.labelling.CoverageGroup;
import cn.shuangsuiji.catalog.labelling.CoverageLine;
import cn.shuangsuiji.catalog.labelling.CoverageService.Unlabelled;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.quality.RowOpener;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How many of each group carry a label, as a bar and in figures; a line leads to those who carry none. */
final class CoveragePane implements View {
    private final LabelDesk desk;
    private final LatestWork reading;
    private final Chips<CoverageGroup> chips = new Chips<>(Messages.text("ui.labels.part.coverage"),
            List.of(CoverageGroup.values()), Messages::of);
    private final Label sum = new Label();
    private final PagedTable<CoverageLine> table;
    private final PagedTable<Unlabelled> rows;
    private final Label title = new Label();
    private final VBox groups = new VBox();
    private final VBox list = new VBox();
    private final StackPane place = new StackPane();

    CoveragePane(LabelDesk desk, RowOpener opener) {
        this.desk = desk;
        reading = desk.place().background().latest();
        table = new PagedTable<>(Messages.text("ui.labels.part.coverage"), desk.place().background(),
                columns(this::open)).onOpen(this::open)
                .count(count -> Messages.text("ui.labels.coverage.count", count));
        rows = new PagedTable<>(Messages.text("ui.labels.coverage.rows"), desk.place().background(),
                List.of(Column.<Unlabelled>code(Messages.text("catalog.quality.column.code"), Unlabelled::code)
                        .sorted("code").width(13),
                        Column.<Unlabelled>text(Messages.text("catalog.quality.column.name"), Unlabelled::name)
                                .sorted("name").growing().width(16),
                        Column.<Unlabelled>text(Messages.text("catalog.quality.column.place"), Unlabelled::place)
                                .sorted("place").width(24)))
                .onOpen(row -> opener.open(list(), row.code()))
                .count(count -> Messages.text("ui.quality.rows.count", count))
                .empty(new EmptyState(Messages.text("ui.quality.rows.none")));
        title.getStyleClass().add("heading");
        put(groups, table.node(), chips.node(), sum);
        put(list, rows.node(), Buttons.plain(Messages.text("ui.labels.coverage.back"), this::back), title);
        place.setMinHeight(0);
        place.getChildren().setAll(groups);
        chips.selectedProperty().addListener(_ -> onShow());
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void onShow() {
        CoverageGroup group = chips.selectedProperty().get();
        reading.run(BackgroundWork.quiet(_ -> desk.sources().coverage().lines(group)).onSuccess(this::fill));
    }

    private void fill(List<CoverageLine> lines) {
        long total = lines.stream().mapToLong(CoverageLine::total).sum();
        long without = lines.stream().mapToLong(CoverageLine::without).sum();
        sum.setText(Messages.text("ui.labels.coverage.sum", total, without, percent(total - without, total)));
        table.show(request -> Page.of(lines, request));
    }

    private void open(CoverageLine line) {
        CoverageGroup group = chips.selectedProperty().get();
        title.setText(Messages.text("ui.labels.coverage.title", line.name()));
        rows.show(request -> desk.sources().coverage().unlabelled(group, line.key(), request));
        place.getChildren().setAll(list);
        rows.focus();
    }

    private void back() {
        place.getChildren().setAll(groups);
        onShow();
        table.focus();
    }

    private ListKind list() {
        return chips.selectedProperty().get() == CoverageGroup.UNIT ? ListKind.INSPECTORS : ListKind.TARGETS;
    }

    private static void put(VBox box, Node table, Node... bar) {
        HBox line = new HBox(bar);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("filter-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("screen-part");
        box.getChildren().addAll(line, table);
    }

    private static List<Column<CoverageLine>> columns(Consumer<CoverageLine> open) {
        return List.of(
                Column.<CoverageLine>text(Messages.text("ui.labels.coverage.group"), CoverageLine::name).growing()
                        .width(12),
                Column.<CoverageLine>number(Messages.text("ui.labels.coverage.total"), CoverageLine::total).width(7),
                Column.<CoverageLine>number(Messages.text("ui.labels.coverage.without"), CoverageLine::without)
                        .width(7),
                Column.<CoverageLine>text(Messages.text("ui.labels.coverage.share"),
                        line -> percent(line.total() - line.without(), line.total())).width(6),
                Column.<CoverageLine>drawing(Messages.text("ui.labels.coverage.bar"), CoveragePane::bar).width(16),
                Column.<CoverageLine>action("",
                        line -> line.without() > 0 ? Messages.text("ui.quality.open") : null, open).width(6));
    }

    private static Node bar(CoverageLine line) {
        ProgressBar bar = new ProgressBar(
                line.total() == 0 ? 0 : (double) (line.total() - line.without()) / line.total());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.text("ui.labels.coverage.sum", line.total(), line.without(),
                percent(line.total() - line.without(), line.total())));
        return bar;
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "" : "%.1f%%".formatted(100.0 * part / whole);
    }
}
