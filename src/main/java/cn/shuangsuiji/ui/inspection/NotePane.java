package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The note of the item at hand, or of the whole visit when nothing could be inspected. Where the item list words the result
/// that was chosen, F4 offers the wordings, and one taken is put in where the caret is.
final class NotePane {
    private static final int ROWS = 2;

    private final FindingViewModel model;
    private final Label name = new Label();
    private final TextArea area = new TextArea();
    private final ContextMenu wordings = new ContextMenu();
    private final Button offer = Buttons.link(Messages.text("ui.inspection.wordings"), this::offer);
    private final HBox head = new HBox(name, offer);
    private final VBox box = new VBox(head, area);
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
            } else if (key.getCode() == KeyCode.F4) {
                key.consume();
                offer();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
        box.getStyleClass().add("note");
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("chips-line");
        model.answers().forEach(answer -> answer.resultProperty().addListener(_ -> showOffer()));
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

    private AnswerModel answer() {
        return model.answers().get(model.currentProperty().get());
    }

    private boolean isWhole() {
        return model.obstacleProperty().get().isPresent();
    }

    private void showOffer() {
        boolean some = !isWhole() && !answer().wordings().isEmpty();
        offer.setVisible(some);
        offer.setManaged(some);
    }

    private void offer() {
        if (!offer.isVisible()) {
            return;
        }
        wordings.getItems().setAll(answer().wordings().stream().map(this::wording).toList());
        area.requestFocus();
        wordings.show(offer, Side.BOTTOM, 0, 0);
    }

    private MenuItem wording(String words) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> area.insertText(area.getCaretPosition(), words));
        return item;
    }

    private void show() {
        AnswerModel answer = answer();
        boolean whole = isWhole();
        showOffer();
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
