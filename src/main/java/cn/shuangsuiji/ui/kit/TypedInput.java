package cn.shuangsuiji.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A value typed as text: the text stays as typed, the value follows it, and what cannot be read is said, never lost.
///
/// @param <T> the value
final class TypedInput<T> {
    private final TextInputControl box;
    private final Function<String, @Nullable T> reader;
    private final Function<T, String> writer;
    private final String sentence;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private boolean typing;
    private boolean malformed;

    /**
     * @param reader the value of a text, null for one that says nothing; throws [IllegalArgumentException] when the text
     *     cannot be read
     * @param sentence says then how to write it
     */
    TypedInput(TextInputControl box, Function<String, @Nullable T> reader, Function<T, String> writer,
            String sentence) {
        this.box = box;
        this.reader = reader;
        this.writer = writer;
        this.sentence = sentence;
        box.textProperty().addListener((_, _, text) -> typed(text));
        value.addListener((_, _, given) -> given(given));
        typed(box.getText());
    }

    Input<T> input(Node node) {
        return new Input<>(node, box, value, box.textProperty(), "ui.form.required",
                () -> malformed ? Optional.of(sentence) : Optional.empty());
    }

    private void typed(String text) {
        typing = true;
        try {
            value.set(reader.apply(text));
            malformed = false;
        } catch (IllegalArgumentException unreadable) {
            malformed = true;
            value.set(null);
        } finally {
            typing = false;
        }
    }

    private void given(@Nullable T given) {
        if (!typing) {
            box.setText(given == null ? "" : writer.apply(given));
        }
    }
}
