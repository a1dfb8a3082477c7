package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.labelling.ItemNeed;
import cn.shuangsuiji.catalog.labelling.LabelNode;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tree with how many carry each label; a line opens what the label brings and how it can be changed. */
final class TreePane implements View {
    private final LabelDesk desk;
    private final LabelForms forms;
    private final Button gaps = Buttons.link("", this::showGaps);
    private final PagedTable<TreeRow> table;
    private final VBox box = new VBox();
    private List<LabelNode> nodes = List.of();
    private List<ItemNeed> without = List.of();

    private record Read(List<LabelNode> nodes, List<ItemNeed> without) {}

    TreePane(LabelDesk desk) {
        this.desk = desk;
        forms = new LabelForms(desk, () -> nodes, this::changed);
        table = new PagedTable<>(Messages.text("ui.labels.part.tree"), desk.place().background(), columns())
                .onOpen(row -> open(row.node())).count(count -> Messages.text("ui.labels.count", count))
                .empty(new EmptyState(Messages.text("ui.labels.none")));
        gaps.getStyleClass().add(Tone.DUE.styleClass());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(desk.guarded(Buttons.primary(Messages.text("ui.labels.add"), () -> forms.add(null))), gap,
                gaps);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        table.fill(box, bar);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        desk.place().background().run(BackgroundWork.quiet(_ -> new Read(desk.sources().labels().tree(),
                desk.sources().labels().withoutPeople())).onSuccess(read -> {
                    nodes = read.nodes();
                    without = read.without();
                    gaps.setText(Messages.text("ui.labels.gaps", without.size()));
                    gaps.setVisible(!without.isEmpty());
                    List<TreeRow> rows = TreeRow.of(nodes);
                    table.show(request -> Page.of(rows, request));
                }));
    }

    private void open(LabelNode node) {
        desk.place().background().run(BackgroundWork.quiet(_ -> LabelDetails.read(desk.sources(), node))
                .onSuccess(details -> desk.drawer().show(node.name(), new LabelDetailsView(details, desk, forms))));
    }

    private void showGaps() {
        desk.drawer().show(Messages.text("ui.labels.gaps", without.size()),
                new VBox(NeedLines.of(Messages.text("ui.labels.gaps.todo"), without)));
    }

    private void changed() {
        desk.drawer().close();
        onShow();
    }

    private static List<Column<TreeRow>> columns() {
        return List.of(
                Column.<TreeRow>text(Messages.text("ui.labels.name"), TreeRow::words).growing().width(16),
                Column.<TreeRow>code(Messages.text("ui.labels.code"), row -> row.node().code()).width(9),
                figure("ui.labels.targets", LabelNode::targets),
                figure("ui.labels.targets.below", LabelNode::targetsBelow),
                figure("ui.labels.items", LabelNode::items),
                figure("ui.labels.items.below", LabelNode::itemsBelow),
                figure("ui.labels.people", LabelNode::inspectors),
                figure("ui.labels.people.below", LabelNode::inspectorsBelow),
                Column.<TreeRow>badge(Messages.text("ui.catalog.status"), row -> row.node().active()
                        ? new Badge(Messages.text("ui.labels.inuse"), Tone.PLAIN)
                        : new Badge(Messages.text("ui.labels.withdrawn"), Tone.MUTED)));
    }

    private static Column<TreeRow> figure(String title, ToLongFunction<LabelNode> figure) {
        return Column.<TreeRow>number(Messages.text(title), row -> figure.applyAsLong(row.node())).width(6.5);
    }
}
