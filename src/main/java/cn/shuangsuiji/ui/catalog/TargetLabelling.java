package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.labelling.Bulk;
import cn.shuangsuiji.catalog.labelling.LabellingService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.control.Button;

/// Labels everything that matches, however many that are: what is labelled is the question, not a selection of rows. The page
/// of labels takes it back.
final class TargetLabelling {
    private final TargetListModel model;
    private final LabellingService labelling;
    private final Actor actor;
    private final Workplace place;
    private final Runnable changed;
    private final Button button = Buttons.plain(Messages.text("ui.catalog.labelling", 0), this::ask);

    /** {@code changed} is told when labels were given or taken. */
    TargetLabelling(TargetListModel model, CatalogSources sources, Actor actor, Workplace place, Runnable changed) {
        this.model = model;
        this.labelling = sources.labels().labelling();
        this.actor = actor;
        this.place = place;
        this.changed = changed;
        boolean may = actor.may(Permission.IMPORT_LISTS);
        model.matchingProperty().subscribe(matching -> {
            button.setText(Messages.text("ui.catalog.labelling", matching));
            button.setDisable(!may || matching.longValue() <= 0);
        });
    }

    Button button() {
        return button;
    }

    private void ask() {
        TargetFilter filter = model.filter();
        long matching = model.matchingProperty().get();
        Form form = new Form();
        Field<Change> change = form.choice(Messages.text("ui.catalog.labelling.change"), List.of(Change.values()),
                each -> Messages.text("ui.catalog.labelling." + each)).required().set(Change.ADD);
        Field<Label> label = form.choice(Messages.text("ui.catalog.labels"), model.choicesProperty().get().labels(),
                Label::name).required();
        place.dialogs().form(Messages.text("ui.catalog.labelling.title"),
                Messages.text("ui.catalog.labelling.sentence", model.words(), matching), form,
                Messages.text("ui.catalog.labelling.verb", matching), () -> {
                    Change wanted = change.get();
                    String code = label.get().code();
                    return BackgroundWork.of(Messages.text("ui.catalog.labelling.work", matching),
                            _ -> wanted == Change.ADD
                                    ? labelling.add(actor, filter, code)
                                    : labelling.remove(actor, filter, code))
                            .onSuccess(this::done);
                });
    }

    private void done(Bulk bulk) {
        place.notifier().done(Messages.text("ui.catalog.labelling.done." + bulk.kind(), bulk.count(), bulk.name()));
        changed.run();
    }

    /** What is done with the label. */
    private enum Change {
        ADD, REMOVE
    }
}
