package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.WorkStrip;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Backup and log on the left, work on its way in the middle, the keys worth knowing on the right.
final class StatusBar {
    private final HBox bar = new HBox();
    private final Label hints = new Label();

    StatusBar(ShellViewModel model) {
        HBox facts = new HBox();
        facts.getStyleClass().add("facts");
        model.frameProperty().subscribe(frame -> facts.getChildren().setAll(FactLabels.of(frame.facts().bottom())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getStyleClass().add("status-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().addAll(facts, gap, new WorkStrip(model.background()).node(), hints);
    }

    Node node() {
        return bar;
    }

    void hints(String words) {
        hints.setText(words);
    }
}
