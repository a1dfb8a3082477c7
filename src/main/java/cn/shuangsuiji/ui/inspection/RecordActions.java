package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What can be done with a record: approve, give back, or let a colleague do it here; and why not. */
final class RecordActions {
    private final HBox box = new HBox();
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
        standing.setAlignment(Pos.CENTER_RIGHT);
        standing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(standing, Priority.ALWAYS);
        approve.setDisable(!model.mayReview());
        giveBack.setDisable(!model.mayReview());
        if (model.isToReview()) {
            box.getChildren().addAll(approve, giveBack);
            if (!model.mayReview()) {
                box.getChildren().add(second);
            }
        }
        box.getChildren().addAll(Buttons.plain(Messages.text("ui.inspection.leave"), leave), standing);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("finding-foot");
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
        box.getChildren().stream().filter(node -> node.isFocusTraversable() && !node.isDisabled()).findFirst()
                .ifPresent(Node::requestFocus);
    }

    Node node() {
        return box;
    }
}
