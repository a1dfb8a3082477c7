package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Facts, each with its name to the left: 地址 城关镇东大街 12 号.
public final class KeyValues extends GridPane {
    public KeyValues() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        getStyleClass().add("key-values");
    }

    /** A fact in words; a blank one shows a dash, so that nobody wonders whether it was forgotten. */
    public KeyValues add(String name, String value) {
        return add(name, words(value));
    }

    /** A fact in the colour of its tone. */
    public KeyValues add(String name, String value, Tone tone) {
        Label words = words(value);
        words.getStyleClass().add(tone.styleClass());
        return add(name, words);
    }

    /** A code in the face of one width. */
    public KeyValues addCode(String name, String code) {
        Label words = words(code);
        words.getStyleClass().add("code");
        return add(name, words);
    }

    /** A fact of any form. */
    public KeyValues add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add(Tone.MUTED.styleClass());
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
        return this;
    }

    private static Label words(String value) {
        Label words = new Label(value.isBlank() ? Messages.text("ui.none") : value);
        words.setWrapText(true);
        return words;
    }
}
