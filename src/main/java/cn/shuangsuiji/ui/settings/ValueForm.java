package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.regex.Pattern;

/// What a parameter's value looks like. A new value must look like the one before, since whoever reads it expects that: a
/// number of days that became a word would stop every deadline.
enum ValueForm {
    YES_NO("yes|no"), ROUNDING("UP|HALF_UP|DOWN"), NUMBER("[0-9]{1,6}"), RATIO("[0-9]{1,3}(\\.[0-9]{1,2})?%"),
    TEXT("(?s).+");

    private final Pattern pattern;

    ValueForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The form of a value. */
    static ValueForm of(String value) {
        for (ValueForm form : values()) {
            if (form.accepts(value)) {
                return form;
            }
        }
        return TEXT;
    }

    boolean accepts(String value) {
        return pattern.matcher(value).matches();
    }

    /** A value as people read it. */
    String words(String value) {
        return choices().isEmpty() ? value : Messages.text("ui.settings.value." + value);
    }

    /** All values there are; none where any text of the form will do. */
    List<String> choices() {
        return switch (this) {
            case YES_NO -> List.of("yes", "no");
            case ROUNDING -> List.of("UP", "HALF_UP", "DOWN");
            case NUMBER, RATIO, TEXT -> List.of();
        };
    }

    /** How to write one. */
    String sentence() {
        return Messages.text("ui.settings.form." + this);
    }
}
