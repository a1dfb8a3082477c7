package cn.shuangsuiji.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;

/// Buttons, each with the verb of what it does and, where it acts on many, their number: "冻结 1,203 户".
public final class Buttons {
    private Buttons() {}

    /** The one thing to do next on a page. */
    public static Button primary(String verb, Runnable action) {
        Button button = plain(verb, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** Any other thing to do. */
    public static Button plain(String verb, Runnable action) {
        Button button = new Button(verb);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        return button;
    }

    /** What takes something back or cannot be undone. */
    public static Button grave(String verb, Runnable action) {
        Button button = plain(verb, action);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }

    /** A word to press, where a frame would be too loud. */
    public static Button link(String verb, Runnable action) {
        Button button = plain(verb, action);
        button.getStyleClass().addAll(Styles.FLAT, "link");
        return button;
    }

    /** A small sign that everybody knows (close, next page), with its word for the screen reader. */
    public static Button sign(String icon, String word, Runnable action) {
        Button button = plain("", action);
        button.setGraphic(Icons.icon(icon));
        button.setAccessibleText(word);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "sign");
        return button;
    }

    /** Keeps the button from being pressed again until the work it started is over. */
    public static void waitFor(Button button, RunningWork work) {
        ReadOnlyBooleanProperty ended = work.endedProperty();
        if (!ended.get()) {
            button.setDisable(true);
            ended.addListener((_, _, over) -> button.setDisable(!over));
        }
    }
}
