package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The second entry once more, its digits that differ from the first marked where they stand. Out of sight while none does.
final class DigitsDifference extends TextFlow {
    private static final int GROUP = 5;

    private final SeedEntryModel model;

    DigitsDifference(SeedEntryModel model) {
        this.model = model;
        getStyleClass().addAll("digits-difference", "code");
        setAccessibleRole(AccessibleRole.TEXT);
        show();
    }

    /** Follows what was typed. */
    void show() {
        List<Integer> positions = model.differences();
        setVisible(!positions.isEmpty());
        setManaged(!positions.isEmpty());
        getChildren().clear();
        if (positions.isEmpty()) {
            return;
        }
        String second = model.secondProperty().get();
        for (int i = 0; i < second.length(); i++) {
            Text digit = new Text((i > 0 && i % GROUP == 0 ? " " : "") + second.charAt(i));
            digit.getStyleClass().add(positions.contains(i + 1) ? "differs" : "agrees");
            getChildren().add(digit);
        }
        setAccessibleText(Messages.text("ui.draw.seed.differ.spoken",
                positions.stream().map(String::valueOf).collect(Collectors.joining(Messages.text("ui.draw.and")))));
    }
}
