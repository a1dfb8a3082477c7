package cn.shuangsuiji.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import net.synedra.validatorfx.Decoration;
import org.jspecify.annotations.Nullable;

/// What stands under an input: the sentence that says what is wrong, else the hint.
final class Complaint {
    private final Node focus;
    private final Label words = new Label();
    private String hint = "";
    private @Nullable String sentence;

    Complaint(Node focus) {
        this.focus = focus;
        words.setWrapText(true);
        words.getStyleClass().add("under-input");
        show();
    }

    Node under(Node input) {
        VBox box = new VBox(input, words);
        box.getStyleClass().add("field");
        return box;
    }

    void hint(String text) {
        hint = text;
        show();
    }

    boolean isShown() {
        return sentence != null;
    }

    /** Puts the sentence there and takes it away again, as the validator asks. */
    Decoration saying(String text) {
        return new Decoration() {
            @Override
            public void add(Node target) {
                sentence = text;
                show();
            }

            @Override
            public void remove(Node target) {
                sentence = null;
                show();
            }
        };
    }

    private void show() {
        boolean wrong = sentence != null;
        words.setText(wrong ? sentence : hint);
        words.setManaged(!words.getText().isEmpty());
        words.setVisible(!words.getText().isEmpty());
        words.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        focus.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        focus.setAccessibleHelp(words.getText());
    }
}
