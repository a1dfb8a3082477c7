package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The note of the item at hand, or of the whole visit when nothing could be inspected. */
final class NotePane {
    private static final int ROWS = 2;

    private final FindingViewModel model;
    private final Label name = new Label();
    private final TextArea area = new TextArea();
    private final VBox box = new VBox(name, area);
    private @Nullable StringProperty bound;

    /**
     * @param next leads the keyboard on
     * @param back leads it back to the item
     */
    NotePane(FindingViewModel model, Runnable next, Runnable back) {
        this.model = model;
        name.setLabelFor(area);
        name.getStyleClass().add(Tone.MUTED.styleClass());
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                key.consume();
                (key.isShiftDown() ? back : next).run();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
        box.getStyleClass().add("note");
        model.currentProperty().addListener(_ -> show());
        model.obstacleProperty().addListener(_ -> show());
        show();
    }

    void focus() {
        area.requestFocus();
        area.end();
    }

    Node node() {
        return box;
    }

    private void show() {
        AnswerModel answer = model.answers().get(model.currentProperty().get());
        boolean whole = model.obstacleProperty().get().isPresent();
        StringProperty note = whole ? model.noteProperty() : answer.noteProperty();
        if (note.equals(bound)) {
            return;
        }
        if (bound != null) {
            area.textProperty().unbindBidirectional(bound);
        }
        bound = note;
        area.textProperty().bindBidirectional(note);
        String words = whole
                ? Messages.text("ui.inspection.note.obstacle")
                : Messages.text("ui.inspection.note", answer.finding().ordinal());
        name.setText(words);
        area.setAccessibleText(words);
    }
}
