package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// The works on their way, for the status bar: what, which step, how far, and a button to stop each.
public final class WorkStrip {
    private final HBox box = new HBox();
    private final Background background;

    public WorkStrip(Background background) {
        this.background = background;
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("work-strip");
        background.running().addListener((ListChangeListener<RunningWork>) _ -> show());
        show();
    }

    public Node node() {
        return box;
    }

    private void show() {
        box.getChildren().setAll(background.running().stream().map(WorkStrip::strip).toList());
        box.setVisible(!box.getChildren().isEmpty());
        box.setManaged(!box.getChildren().isEmpty());
    }

    private static Node strip(RunningWork work) {
        Label words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(
                () -> work.stepProperty().get().isEmpty()
                        ? work.title()
                        : Messages.text("ui.work.step", work.title(), work.stepProperty().get()),
                work.stepProperty()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.shareProperty());
        bar.setAccessibleText(work.title());
        Button stop = Buttons.link(Messages.text("ui.work.cancel"), work::cancel);
        stop.setAccessibleText(Messages.text("ui.work.cancel.what", work.title()));
        HBox strip = new HBox(words, bar, stop);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("work");
        return strip;
    }
}
