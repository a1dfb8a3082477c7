package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import net.synedra.validatorfx.Check;
import org.jspecify.annotations.Nullable;

/// One input of a [Form] with its label, its rules and the sentence under it.
///
/// @param <T> the value
public final class Field<T> {
    private final String name;
    private final Label label;
    private final Input<T> input;
    private final Complaint complaint;
    private final Check check;
    private final List<Function<T, Optional<String>>> rules = new ArrayList<>();
    private @Nullable String missing;

    Field(String name, Input<T> input, Check check) {
        this.name = name;
        this.input = input;
        this.check = check;
        label = new Label(name);
        label.setLabelFor(input.focus());
        input.focus().setAccessibleText(name);
        complaint = new Complaint(input.focus());
        check.withMethod(context -> trouble().ifPresent(context::error)).decorates(input.node())
                .decoratingWith(message -> complaint.saying(message.getText())).explicit();
        input.raw().addListener(_ -> recheckIfWrong());
        input.focus().focusedProperty().addListener((_, _, here) -> {
            if (!here && (!isEmpty() || input.malformed().get().isPresent())) {
                check.recheck();
            }
        });
    }

    /** Must be filled; the sentence says so with the label's words. */
    public Field<T> required() {
        return required(Messages.text(input.missing(), name));
    }

    /** Must be filled, and the sentence says why. */
    public Field<T> required(String sentence) {
        missing = sentence;
        return this;
    }

    /** What is filled in must hold this, else the sentence stands under the input. */
    public Field<T> must(Predicate<T> condition, String sentence) {
        return rule(value -> condition.test(value) ? Optional.empty() : Optional.of(sentence));
    }

    /** As {@link #must}, with a sentence that depends on the value. */
    public Field<T> rule(Function<T, Optional<String>> sentence) {
        rules.add(sentence);
        return this;
    }

    /** Checks this input again when another changes, where its rules look at that other. */
    public Field<T> recheckedWith(Field<?> other) {
        other.input.raw().addListener(_ -> recheckIfWrong());
        return this;
    }

    /** Words under the input that say what belongs into it. */
    public Field<T> hint(String words) {
        complaint.hint(words);
        return this;
    }

    /** The value, if one was entered. */
    public Optional<T> value() {
        return isEmpty() ? Optional.empty() : Optional.of(input.value().getValue());
    }

    /**
     * The value of a required input, after the form was found right.
     *
     * @throws NoSuchElementException when there is none
     */
    public T get() {
        return value().orElseThrow(() -> new NoSuchElementException(name));
    }

    /** Puts a value in; null empties the input. */
    public Field<T> set(@Nullable T value) {
        input.value().setValue(value);
        return this;
    }

    /** For binding to a view-model; its value is null while nothing readable is entered. */
    public Property<T> property() {
        return input.value();
    }

    /** Shows a refusal of the service under this input. */
    public void refuse(String sentence) {
        complaint.saying(sentence).add(input.node());
        focus();
    }

    /** Puts the keyboard into the input. */
    public void focus() {
        input.focus().requestFocus();
    }

    /** The node that takes the keyboard, for a prompt, an id or a column count. */
    public Node control() {
        return input.focus();
    }

    Label label() {
        return label;
    }

    Node node() {
        return complaint.under(input.node());
    }

    boolean isWrong() {
        return !check.getValidationResult().getMessages().isEmpty();
    }

    private void recheckIfWrong() {
        if (complaint.isShown()) {
            check.recheck();
        }
    }

    private boolean isEmpty() {
        Object value = input.value().getValue();
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case Collection<?> several -> several.isEmpty();
            default -> false;
        };
    }

    private Optional<String> trouble() {
        Optional<String> malformed = input.malformed().get();
        if (malformed.isPresent()) {
            return malformed;
        }
        if (isEmpty()) {
            return Optional.ofNullable(missing);
        }
        return rules.stream().flatMap(rule -> rule.apply(input.value().getValue()).stream()).findFirst();
    }
}
