package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Notifications in the lower right corner of the window, over the page and never in its way: the newest below, three at
/// most.
public final class Notices implements Notifier {
    private static final Duration DONE_STAYS = Duration.seconds(6);
    private static final int MOST = 3;

    private final VBox box = new VBox();

    public Notices() {
        box.getStyleClass().add("notices");
        box.setAlignment(Pos.BOTTOM_RIGHT);
        box.setPickOnBounds(false);
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
    }

    @Override
    public void done(String sentence) {
        Node notice = add(Icons.DONE, Tone.GOOD, sentence);
        PauseTransition stay = new PauseTransition(DONE_STAYS);
        stay.setOnFinished(_ -> box.getChildren().remove(notice));
        stay.play();
    }

    @Override
    public void refused(String sentence) {
        add(Icons.REFUSED, Tone.OVERDUE, sentence);
    }

    /** To be laid over the pages. */
    public Node node() {
        return box;
    }

    private Node add(String icon, Tone tone, String sentence) {
        Label words = new Label(sentence, Icons.icon(icon));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add(tone.styleClass());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox notice = new HBox(words);
        Button close = Buttons.sign(Icons.CLOSE, Messages.text("ui.notice.close"),
                () -> box.getChildren().remove(notice));
        notice.getChildren().add(close);
        notice.getStyleClass().add("notice");
        box.getChildren().add(notice);
        if (box.getChildren().size() > MOST) {
            box.getChildren().removeFirst();
        }
        return notice;
    }
}
