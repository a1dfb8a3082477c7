package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Buttons that cannot be pressed now stay in sight, with the sentence why beside them. */
final class ObstacleLine {
    private ObstacleLine() {}

    static HBox of(List<Button> buttons, Optional<String> obstacle) {
        Label why = new Label(obstacle.orElse(""));
        why.setWrapText(true);
        why.getStyleClass().add(Tone.MUTED.styleClass());
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        line.getChildren().addAll(buttons);
        line.getChildren().add(why);
        for (Button button : buttons) {
            button.setDisable(obstacle.isPresent());
            button.setAccessibleHelp(obstacle.orElse(null));
        }
        return line;
    }
}
