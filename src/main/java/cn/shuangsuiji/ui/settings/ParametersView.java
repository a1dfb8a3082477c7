package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parameters with the days they hold; a row opens its history and the form that changes it. */
final class ParametersView implements View {
    private final ParametersViewModel model;
    private final Workplace place;
    private final Drawer drawer;
    private final PagedTable<Parameter> table;
    private final Chips<ParametersViewModel.Period> periods = new Chips<>(Messages.text("ui.settings.period"),
            List.of(ParametersViewModel.Period.values()), period -> Messages.text("ui.settings.period." + period));
    private final VBox box = new VBox();

    ParametersView(ParametersViewModel model, Workplace place, Drawer drawer) {
        this.model = model;
        this.place = place;
        this.drawer = drawer;
        table = new PagedTable<>(Messages.text("ui.settings.part.PARAMETERS"), place.background(), columns())
                .onOpen(this::open);
        periods.selectedProperty().addListener((_, _, period) -> table.show(model.rows(period)));
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        box.getStyleClass().add("screen-part");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(periods.node(), gap, Buttons.plain(Messages.text("ui.settings.special.verb"), this::add));
        box.getChildren().addAll(head, table.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(model.rows(periods.selectedProperty().get()));
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    private List<Column<Parameter>> columns() {
        return List.of(
                Column.<Parameter>text(Messages.text("ui.settings.name"), row -> ParameterWords.name(row.name()))
                        .width(17),
                Column.<Parameter>text(Messages.text("ui.settings.value"), ParameterWords::value).width(12),
                Column.<Parameter>text(Messages.text("ui.settings.scope"), ParameterWords::scope).width(8),
                Column.<Parameter>date(Messages.text("ui.settings.from"), Parameter::validFrom),
                Column.<Parameter>date(Messages.text("ui.settings.to"), Parameter::validTo),
                Column.<Parameter>badge(Messages.text("ui.settings.state"), model::state).width(5),
                Column.<Parameter>text(Messages.text("ui.settings.source"), Parameter::source).growing().width(14),
                Column.<Parameter>action("", _ -> verb(), this::open).width(6));
    }

    private String verb() {
        return Messages.text(model.refusal().isEmpty() ? "ui.settings.change" : "ui.settings.look");
    }

    private void open(Parameter parameter) {
        place.background().run(model.history(parameter).onSuccess(this::show));
    }

    private void add() {
        SpecialRuleForm form = new SpecialRuleForm(model, place.background(), this::changed);
        drawer.show(Messages.text("ui.settings.special.title"), form.node());
        form.focus();
    }

    private void show(List<Parameter> history) {
        ParameterForm form = new ParameterForm(history, model, place.background(), this::changed);
        drawer.show(ParameterWords.name(history.getLast().name()), form.node());
        form.focus();
    }

    private void changed(Parameter set) {
        place.notifier().done(Messages.text("ui.settings.changed", ParameterWords.name(set.name()),
                ParameterWords.value(set), set.validFrom()));
        drawer.close();
        table.refresh();
        place.navigator().refresh();
    }
}
