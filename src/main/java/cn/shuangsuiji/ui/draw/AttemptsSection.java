package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.AttemptState;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.ui.kit.HashText;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// All attempts at a draw, the newest first, none hidden: what each committed to and by which seed it drew, and why it was
/// given up.
public final class AttemptsSection {
    private AttemptsSection() {}

    /** The attempts, each under its number. */
    public static Node of(DrawFacts facts) {
        VBox box = new VBox();
        box.getStyleClass().add("card-content");
        for (DrawAttempt attempt : facts.attempts().reversed()) {
            box.getChildren().add(new Section(
                    Messages.text("ui.draw.attempt", attempt.attempt(), Messages.of(attempt.state())),
                    one(facts, attempt)));
        }
        return box;
    }

    private static KeyValues one(DrawFacts facts, DrawAttempt attempt) {
        KeyValues values = new KeyValues()
                .add(Messages.text("ui.draw.attempt.frozen"),
                        happened(facts, facts.moments().minute(attempt.frozenAt()), attempt.frozenBy()));
        if (attempt.commitment() != null) {
            values.add(Messages.text("ui.draw.fact.witness"), facts.people().name(attempt.witness()))
                    .add(Messages.text("ui.draw.fact.commitment"), new HashText(attempt.commitment()));
        }
        if (attempt.seed() != null) {
            values.addCode(Messages.text("ui.draw.fact.digits"), DigitsBox.group(DrawWords.digits(attempt)))
                    .add(Messages.text("ui.draw.fact.source"), DrawWords.source(attempt))
                    .add(Messages.text("ui.draw.fact.seed"), new HashText(DrawFacts.seedHex(attempt)));
        }
        if (attempt.state() == AttemptState.SUPERSEDED && attempt.redrawReason() != null) {
            values.add(Messages.text("ui.draw.attempt.reason"), attempt.redrawReason(), Tone.DUE)
                    .add(Messages.text("ui.draw.attempt.decided"), facts.people().name(attempt.redrawBy())
                            + Messages.text("base.comma") + facts.people().name(attempt.redrawSecond()));
        }
        return values;
    }

    private static String happened(DrawFacts facts, String when, String login) {
        return when + " " + facts.people().name(login);
    }
}
