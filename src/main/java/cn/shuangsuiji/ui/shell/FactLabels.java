package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.Badge;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The frame's facts as labels in their tones.
final class FactLabels {
    private FactLabels() {}

    static List<Label> of(List<Badge> facts) {
        return facts.stream().map(fact -> {
            Label label = new Label(fact.text());
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.getStyleClass().add(fact.tone().styleClass());
            return label;
        }).toList();
    }
}
