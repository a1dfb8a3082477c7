package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.RunningWork;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The verb of a step with what else can be done beside it; where the verb cannot be done now, it stays in sight and the
/// sentence under it says why.
public final class VerbLine extends VBox {
    private final Button verb;
    private final Label reason = new Label();

    private VerbLine(Button verb, Node... beside) {
        this.verb = verb;
        reason.setWrapText(true);
        reason.getStyleClass().add(Tone.MUTED.styleClass());
        FlowPane line = new FlowPane(verb);
        line.getStyleClass().add("verbs");
        line.getChildren().addAll(beside);
        getStyleClass().add("verb-line");
        getChildren().addAll(line, reason);
        hindered(Optional.empty());
    }

    /** A verb that starts slow work; it waits for its end. */
    public static VerbLine working(String words, Supplier<RunningWork> work, Node... beside) {
        Button verb = Buttons.primary(words, () -> {});
        verb.setOnAction(_ -> Buttons.waitFor(verb, work.get()));
        return new VerbLine(verb, beside);
    }

    /** A verb that asks first. */
    public static VerbLine asking(String words, Runnable question, Node... beside) {
        return new VerbLine(Buttons.primary(words, question), beside);
    }

    /** Shows whether the verb can be done now, and otherwise why not. */
    public VerbLine hindered(Optional<String> obstacle) {
        verb.setDisable(obstacle.isPresent());
        reason.setText(obstacle.orElse(""));
        reason.setVisible(obstacle.isPresent());
        reason.setManaged(obstacle.isPresent());
        verb.setAccessibleHelp(obstacle.orElse(null));
        return this;
    }

    /** The button of the verb. */
    public Button verb() {
        return verb;
    }
}
