package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The buttons of one follow-up: what its state allows, what cannot be done now greyed. */
final class DisposalSteps {
    private static final int ROWS = 4;

    private final DisposalViewModel model;
    private final Workplace place;
    private final Disposal disposal;
    private final DisposalFile file;
    private final Runnable changed;

    /** @param changed told after each step */
    DisposalSteps(DisposalViewModel model, Workplace place, DisposalFile file, Runnable changed) {
        this.model = model;
        this.place = place;
        this.file = file;
        this.disposal = file.row().disposal();
        this.changed = changed;
    }

    Node node() {
        FlowPane box = new FlowPane();
        box.getStyleClass().add("chips");
        switch (disposal.state()) {
            case OPEN -> box.getChildren().addAll(begin(), done(false), extend());
            case IN_PROGRESS -> box.getChildren().addAll(done(true), extend());
            case TO_CONFIRM -> confirm(box);
            case CLOSED -> {
            }
        }
        return box;
    }

    private Button begin() {
        Button button = Buttons.primary(Messages.text("ui.disposal.begin"), () -> run(model.begin(disposal),
                "ui.disposal.begun"));
        button.setDisable(!model.mayDispose());
        return button;
    }

    private Button done(boolean next) {
        String verb = Messages.text("ui.disposal.done");
        Runnable ask = () -> {
            Form form = new Form();
            Field<String> evidence = form.longText(Messages.text("ui.disposal.evidence"), ROWS).required()
                    .hint(Messages.text("ui.disposal.evidence.hint"));
            place.dialogs().form(verb, sentence("ui.disposal.done.sentence"), form, verb,
                    () -> told(model.done(disposal, evidence.get()), "ui.disposal.reported"));
        };
        Button button = next ? Buttons.primary(verb, ask) : Buttons.plain(verb, ask);
        button.setDisable(!model.mayDispose());
        return button;
    }

    private Button extend() {
        String verb = Messages.text("ui.disposal.extend");
        Button button = Buttons.plain(verb, () -> {
            Form form = new Form();
            Field<LocalDate> day = form.date(Messages.text("ui.disposal.extend.day")).required()
                    .must(this::isLater, Messages.text("ui.disposal.extend.earlier"));
            Field<String> reason = form.longText(Messages.text("ui.dialog.reason"), 2).required();
            place.dialogs().form(verb, sentence("ui.disposal.extend.sentence"), form, verb,
                    () -> told(model.extend(disposal, day.get(), reason.get()), "ui.disposal.extended"));
        });
        button.setDisable(!model.mayExtend());
        return button;
    }

    private void confirm(FlowPane box) {
        String verb = Messages.text("ui.disposal.confirm");
        Button mine = Buttons.primary(verb,
                () -> place.dialogs().confirm(verb, sentence("ui.disposal.confirm.sentence"),
                        verb, () -> run(model.confirm(disposal), "ui.disposal.confirmed")));
        mine.setDisable(!model.mayConfirm(disposal));
        box.getChildren().add(mine);
        if (!model.mayConfirm(disposal)) {
            box.getChildren().add(Buttons.plain(Messages.text("ui.disposal.second"),
                    () -> place.dialogs().secondPerson(verb, sentence("ui.disposal.second.sentence"), verb,
                            typed -> model.confirmAs(disposal, typed), _ -> {
                                place.notifier().done(sentence("ui.disposal.confirmed"));
                                changed.run();
                            })));
        }
    }

    private boolean isLater(LocalDate day) {
        LocalDate before = disposal.deadline();
        return before == null || day.isAfter(before);
    }

    private String sentence(String key) {
        return Messages.text(key, disposal.targetName(), disposal.itemName(), file.doneBy());
    }

    private void run(BackgroundWork<Disposal> work, String said) {
        place.background().run(told(work, said));
    }

    private BackgroundWork<Disposal> told(BackgroundWork<Disposal> work, String said) {
        return work.onSuccess(_ -> {
            place.notifier().done(sentence(said));
            changed.run();
        });
    }
}
