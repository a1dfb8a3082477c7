package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Program and office, the search box, what must stay in sight, and who is at the desk.
final class TopBar {
    /** The width in em below which the office's name gives way to what changes. */
    private static final double ROOM_FOR_ALL = 62;

    private final HBox bar = new HBox();
    private final Button change = Buttons.link(Messages.text("ui.person.change"), () -> {});

    TopBar(ShellViewModel model, SearchPopup search, String office, String person) {
        Label program = new Label(Messages.text("ui.program"));
        program.setMinWidth(Region.USE_PREF_SIZE);
        program.getStyleClass().add("program");
        Label name = new Label(office);
        name.getStyleClass().add(Tone.MUTED.styleClass());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.visibleProperty().bind(bar.widthProperty().greaterThan(
                Bindings.createDoubleBinding(() -> ROOM_FOR_ALL * name.getFont().getSize(), name.fontProperty())));
        name.managedProperty().bind(name.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox facts = new HBox();
        facts.getStyleClass().add("facts");
        facts.setAlignment(Pos.CENTER_RIGHT);
        model.frameProperty().subscribe(frame -> facts.getChildren().setAll(FactLabels.of(frame.facts().top())));
        Label who = new Label(person);
        who.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().addAll(program, name, search.box(), gap, facts, who, change);
        change.setVisible(false);
        change.setManaged(false);
    }

    /** Offers to let another person log in. */
    void offerChange(Runnable action) {
        change.setOnAction(_ -> action.run());
        change.setVisible(true);
        change.setManaged(true);
    }

    Node node() {
        return bar;
    }
}
