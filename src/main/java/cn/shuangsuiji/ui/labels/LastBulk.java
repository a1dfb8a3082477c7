package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.labelling.Bulk;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What was labelled last, many at a time, and the button that takes it back. */
final class LastBulk {
    private final LabelDesk desk;
    private final Runnable after;
    private final HBox box = new HBox();

    LastBulk(LabelDesk desk, Runnable after) {
        this.desk = desk;
        this.after = after;
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("chips-line");
    }

    Node node() {
        return box;
    }

    void read() {
        desk.place().background().run(BackgroundWork.quiet(_ -> desk.sources().labelling().last())
                .onSuccess(this::show));
    }

    private void show(Optional<Bulk> found) {
        box.getChildren().clear();
        found.ifPresent(bulk -> {
            Label words = new Label(sentence(bulk));
            words.getStyleClass().add(Tone.MUTED.styleClass());
            box.getChildren().addAll(words,
                    desk.guarded(Buttons.plain(Messages.text("ui.labels.undo", bulk.count()), () -> ask(bulk))));
        });
    }

    private void ask(Bulk bulk) {
        desk.place().dialogs().confirm(Messages.text("ui.labels.undo.title"),
                Messages.text("ui.labels.undo.sentence", sentence(bulk), bulk.count()),
                Messages.text("ui.labels.undo", bulk.count()), () -> desk.place().background()
                        .run(desk.saying(() -> {
                            desk.sources().labelling().undo(desk.actor(), bulk);
                            return bulk;
                        }, done -> Messages.text("ui.labels.undone", done.count()), after)));
    }

    private static String sentence(Bulk bulk) {
        return Messages.text("ui.labels.last", Messages.of(bulk.kind()), bulk.name(), bulk.count());
    }
}
