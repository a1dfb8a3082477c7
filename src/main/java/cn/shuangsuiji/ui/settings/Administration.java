package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Keeps what only an administrator may do in sight for the others, with the sentence why they cannot. */
final class Administration {
    private Administration() {}

    /** Why this person cannot; empty for an administrator. */
    static Optional<String> refusal(Actor actor) {
        return actor.may(Permission.ADMINISTER)
                ? Optional.empty()
                : Optional.of(Messages.text("ui.settings.administer", actor.name()));
    }

    /** The button, with the sentence beside it where there is one. */
    static HBox line(Button button, Optional<String> refusal) {
        Label why = new Label(refusal.orElse(""));
        why.setWrapText(true);
        why.getStyleClass().add(Tone.MUTED.styleClass());
        button.setDisable(refusal.isPresent());
        button.setAccessibleHelp(refusal.orElse(null));
        HBox line = new HBox(button, why);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        return line;
    }
}
