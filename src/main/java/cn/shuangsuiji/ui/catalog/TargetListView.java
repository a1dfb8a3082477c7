package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.control.Button;

/** The targets' list; a row opens its details in the drawer. */
final class TargetListView {
    private final ListPane<Target> pane;
    private final CatalogSources sources;
    private final Workplace place;
    private final Drawer drawer;
    private final TargetActions actions;
    private final TargetLabelling labelling;
    private final Button adding = Buttons.plain(Messages.text("ui.catalog.own.add"), this::add);

    TargetListView(TargetListModel model, CatalogSources sources, Actor actor, Workplace place, Drawer drawer) {
        this.sources = sources;
        this.place = place;
        this.drawer = drawer;
        actions = new TargetActions(sources, actor, place, drawer, this::changed);
        adding.setDisable(!actor.may(Permission.IMPORT_LISTS));
        TargetFilterLine filters = new TargetFilterLine(model, place, this::search);
        pane = new ListPane<>(model, place, new ListAge(model.list(), sources, place.background()), columns(),
                filters.nodes(), target -> open(target.code()));
        labelling = new TargetLabelling(model, sources, actor, place, pane::refresh);
    }

    private void search(String text) {
        pane.search(text);
    }

    ListPane<Target> pane() {
        return pane;
    }

    /** Enters a target of the office's own. */
    Button adding() {
        return adding;
    }

    /** Labels all that match. */
    Button labelling() {
        return labelling.button();
    }

    private void add() {
        actions.add("");
    }

    void open(String code) {
        place.background().run(BackgroundWork.quiet(_ -> TargetDetails.read(sources, code)).onSuccess(
                details -> drawer.show(details.target().name(),
                        new TargetDetailsView(details, drawer, sources, place, actions))));
    }

    private void changed(String code) {
        pane.refresh();
        open(code);
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
