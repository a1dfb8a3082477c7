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
            if (i > 0 && i % GROUP == 0) {
                getChildren().add(styled(" ", "agrees"));
            }
            getChildren().add(styled(second.substring(i, i + 1), positions.contains(i + 1) ? "differs" : "agrees"));
        }
        setAccessibleText(Messages.text("ui.draw.seed.differ.spoken",
                positions.stream().map(String::valueOf).collect(Collectors.joining(Messages.text("base.comma")))));
    }

    private static Text styled(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
