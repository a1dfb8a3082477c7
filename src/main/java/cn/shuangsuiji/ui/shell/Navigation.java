package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.ScreenEntry;
import cn.shuangsuiji.ui.shell.ShellViewModel.Frame;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screens in the order of the work, each with how much is open there. Up and Down move, Enter or Space opens.
final class Navigation {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ShellViewModel model;
    private final VBox box = new VBox();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(ScreenEntry screen, StackPane line, Button button, Label count) {}

    Navigation(ShellViewModel model) {
        this.model = model;
        box.getStyleClass().add("navigation");
        for (ScreenEntry screen : model.screens()) {
            Entry entry = entry(screen);
            entries.add(entry);
            box.getChildren().add(entry.line());
        }
        model.currentProperty().subscribe(this::mark);
        model.frameProperty().subscribe(this::count);
    }

    Node node() {
        return box;
    }

    private Entry entry(ScreenEntry screen) {
        Button button = new Button(Messages.text(screen.titleKey()), Icons.icon(screen.icon()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.open(screen.id()));
        button.getStyleClass().add("navigation-entry");
        Label count = new Label();
        count.setMouseTransparent(true);
        count.getStyleClass().add("navigation-count");
        StackPane line = new StackPane(button, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        return new Entry(screen, line, button, count);
    }

    private void mark(ScreenEntry current) {
        entries.forEach(entry -> entry.line().pseudoClassStateChanged(CURRENT, entry.screen().equals(current)));
    }

    private void count(Frame frame) {
        for (Entry entry : entries) {
            long open = frame.counts().getOrDefault(entry.screen().id(), 0L);
            String name = Messages.text(entry.screen().titleKey());
            entry.count().setText(open == 0 ? "" : Messages.text("ui.count", open));
            entry.button().setAccessibleText(open == 0 ? name : Messages.text("ui.navigation.spoken", name, open));
        }
    }
}
