package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.SavedFilter;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.OptionBox;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What the targets' list is narrowed by: kind, class, township, label, whose rows, status; and the filters kept by name,
/// which set them all at once.
final class TargetFilterLine {
    private final TargetListModel model;
    private final Workplace place;
    private final Consumer<String> search;
    private final OptionBox<String> town;
    private final OptionBox<String> label;
    private final MenuButton saved = new MenuButton(Messages.text("ui.catalog.filter.saved"));
    private final List<Node> nodes;

    /** {@code search} puts a text into the search box. */
    TargetFilterLine(TargetListModel model, Workplace place, Consumer<String> search) {
        this.model = model;
        this.place = place;
        this.search = search;
        Chips<Boolean> active = new Chips<>(Messages.text("ui.catalog.status"), List.of(true, false),
                only -> Messages.text(only ? "ui.catalog.status.active" : "ui.catalog.status.all"));
        active.selectedProperty().bindBidirectional(model.activeOnlyProperty());
        town = FilterBoxes.box("ui.catalog.town", code -> model.choicesProperty().get().townName(code));
        town.selectedProperty().bindBidirectional(model.townProperty());
        label = FilterBoxes.box("ui.catalog.labels", code -> model.choicesProperty().get().labelName(code));
        label.selectedProperty().bindBidirectional(model.labelProperty());
        nodes = List.of(active.node(), FilterBoxes.of("ui.catalog.kind", TargetKind.class, model.kindProperty()),
                FilterBoxes.of("ui.catalog.risk", RiskClass.class, model.riskProperty()), town.node(), label.node(),
                FilterBoxes.of("ui.catalog.origin", Origin.class, model.originProperty()), saved);
        model.choicesProperty().subscribe(this::offer);
    }

    List<Node> nodes() {
        return nodes;
    }

    private void offer(FilterChoices choices) {
        town.offer(List.copyOf(choices.towns().keySet()));
        label.offer(choices.labelCodes());
        Menu removing = new Menu(Messages.text("ui.catalog.filter.remove"));
        removing.setDisable(choices.saved().isEmpty());
        saved.getItems().setAll(choices.saved().stream().map(this::choosing).toList());
        choices.saved().forEach(filter -> removing.getItems().add(item(filter.name(), () -> remove(filter))));
        if (!choices.saved().isEmpty()) {
            saved.getItems().add(new SeparatorMenuItem());
        }
        saved.getItems().addAll(item(Messages.text("ui.catalog.filter.save"), this::save), removing,
                item(Messages.text("ui.catalog.filter.clear"), () -> apply(TargetListModel.BEGINNING)));
    }

    private MenuItem choosing(SavedFilter filter) {
        return item(filter.name(), () -> apply(filter.filter()));
    }

    private void apply(TargetFilter filter) {
        model.apply(filter);
        search.accept(filter.text());
    }

    private void save() {
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.catalog.filter.name")).required()
                .hint(Messages.text("ui.catalog.filter.name.hint"));
        place.dialogs().form(Messages.text("ui.catalog.filter.save.title"), model.words(), form,
                Messages.text("ui.catalog.filter.save.verb"), () -> model.save(name.get()).onSuccess(kept -> {
                    place.notifier().done(Messages.text("ui.catalog.filter.kept", kept));
                    model.shown(place.background());
                }));
    }

    private void remove(SavedFilter filter) {
        place.dialogs().confirm(Messages.text("ui.catalog.filter.remove"),
                Messages.text("ui.catalog.filter.remove.sure", filter.name()),
                Messages.text("ui.catalog.filter.remove.verb"), () -> place.background()
                        .run(model.remove(filter.name()).onSuccess(_ -> model.shown(place.background()))));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
