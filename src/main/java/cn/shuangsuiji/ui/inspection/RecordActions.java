package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What can be done with a record: approve, give back, or let a colleague do it here; and why not. */
final class RecordActions {
    private final PageFoot box;
    private final List<Button> buttons = new ArrayList<>();
    private final Button approve;

    /**
     * @param reviewed told the next visit that waits for review, once this one is approved or given back
     * @param leave leads back to the list
     */
    RecordActions(RecordViewModel model, Background background, Dialogs dialogs, Consumer<Optional<Visit>> reviewed,
            Runnable leave) {
        String name = model.file().visit().name();
        approve = Buttons.primary(Messages.text("ui.inspection.approve"), () -> {});
        approve.setOnAction(
                _ -> Buttons.waitFor(approve, background.run(model.approve(reviewed))));
        Button giveBack = Buttons.plain(Messages.text("ui.inspection.return"),
                () -> dialogs.reason(Messages.text("ui.inspection.return.title"),
                        Messages.text("ui.inspection.return.sentence", name, model.file().enteredBy()),
                        Messages.text("ui.inspection.return"),
                        reason -> model.giveBack(reason, () -> reviewed.accept(Optional.empty()))));
        Button second = Buttons.plain(Messages.text("ui.inspection.second"),
                () -> dialogs.secondPerson(Messages.text("ui.inspection.second.title"),
                        Messages.text("ui.inspection.second.sentence", name, model.file().enteredBy()),
                        Messages.text("ui.inspection.approve.one"), model::approveAs,
                        _ -> reviewed.accept(Optional.empty())));
        Label standing = ItemGrid.words(model.standing());
        standing.getStyleClass().add((model.isToReview() && !model.mayReview() ? Tone.DUE : Tone.MUTED).styleClass());
        approve.setDisable(!model.mayReview());
        giveBack.setDisable(!model.mayReview());
        if (model.isToReview()) {
            buttons.addAll(List.of(approve, giveBack));
            if (!model.mayReview()) {
                buttons.add(second);
            }
        }
        buttons.add(Buttons.plain(Messages.text("ui.inspection.leave"), leave));
        box = new PageFoot(buttons, new VBox(standing));
    }

    /** Ctrl+Enter anywhere on the page approves. */
    void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            key.consume();
            approve.fire();
        }
    }

    /** Puts the keyboard to the first thing that can be done. */
    void focus() {
        buttons.stream().filter(button -> !button.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    PageFoot node() {
        return box;
    }
}
