package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;

/** The targets' list; a row opens its details in the drawer. */
final class TargetListView {
    private final ListPane<Target> pane;

    TargetListView(TargetListModel model, CatalogSources sources, Workplace place, Drawer drawer) {
        TargetFilterLine filters = new TargetFilterLine(model, place, this::search);
        pane = new ListPane<>(model, place, new ListAge(model.list(), sources, place.background()), columns(),
                filters.nodes(),
                target -> place.background().run(BackgroundWork
                        .quiet(_ -> TargetDetails.read(sources, target.code())).onSuccess(details -> drawer
                                .show(details.target().name(),
                                        new TargetDetailsView(details, drawer, sources, place)))));
    }

    private void search(String text) {
        pane.search(text);
    }

    ListPane<Target> pane() {
        return pane;
    }

    private static List<Column<Target>> columns() {
        return List.of(Column.<Target>text(Messages.text("ui.catalog.name"), Target::name).growing().sorted("name")
                .width(16), Column.code(Messages.text("ui.catalog.code"), Target::code).sorted("code"),
                Column.<Target>text(Messages.text("ui.catalog.kind"), target -> Messages.of(target.kind()))
                        .sorted("kind").width(9.5),
                Column.<Target>text(Messages.text("ui.catalog.risk"), target -> Messages.of(target.riskClass()))
                        .sorted("riskClass").width(6),
                Column.<Target>text(Messages.text("ui.catalog.address"), Target::address).width(15),
                Column.badge(Messages.text("ui.catalog.status"), TargetListView::status));
    }

    static Badge status(Target target) {
        return new Badge(Messages.of(target.status()),
                target.status() == TargetStatus.ACTIVE ? Tone.PLAIN : Tone.MUTED);
    }
}
