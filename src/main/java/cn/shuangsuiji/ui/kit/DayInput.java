package cn.shuangsuiji.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.Node;

/// A day, typed or taken from a calendar, where there is no [Form] around it, as in a row of a table that opens in place.
public final class DayInput {
    private final Input<LocalDate> input = new DateBox().input();

    /** @param name what the day is, for the screen reader */
    public DayInput(String name) {
        input.focus().setAccessibleText(name);
    }

    /** The day; its value is null while nothing readable is entered. */
    public Property<LocalDate> valueProperty() {
        return input.value();
    }

    /** The sentence when what was typed is not a day. */
    public Optional<String> malformed() {
        return input.malformed().get();
    }

    /** The node that takes the keyboard. */
    public Node control() {
        return input.focus();
    }

    public Node node() {
        return input.node();
    }
}
