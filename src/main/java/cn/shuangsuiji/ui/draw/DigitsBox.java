package cn.shuangsuiji.ui.draw;

import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A line for digits, shown in groups of five as people read them aloud; everything else typed or pasted is left out.
final class DigitsBox extends TextField {
    private static final int GROUP = 5;

    /**
     * @param name for the screen reader
     * @param digits the digits alone; the box follows it and changes it
     */
    DigitsBox(String name, StringProperty digits) {
        setAccessibleText(name);
        getStyleClass().addAll("digits", "code");
        setTextFormatter(new TextFormatter<>(DigitsBox::grouped));
        setText(digits.get());
        textProperty().addListener((_, _, text) -> digits.set(plain(text)));
        digits.addListener((_, _, value) -> {
            if (!plain(getText()).equals(value)) {
                setText(value);
            }
        });
    }

    /** Digits in groups with a blank between them. */
    static String group(String digits) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                grouped.append(' ');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    private static String plain(String text) {
        return text.chars().map(Character::getNumericValue).filter(value -> value >= 0 && value <= 9)
                .mapToObj(Integer::toString).collect(Collectors.joining());
    }

    /** Regroups with every change, the caret staying behind the same digit. */
    private static TextFormatter.Change grouped(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String typed = change.getControlNewText();
        int before = plain(typed.substring(0, change.getCaretPosition())).length();
        String grouped = group(plain(typed));
        int caret = Math.min(grouped.length(), before + Math.max(0, before - 1) / GROUP);
        change.setRange(0, change.getControlText().length());
        change.setText(grouped);
        change.selectRange(caret, caret);
        return change;
    }
}
