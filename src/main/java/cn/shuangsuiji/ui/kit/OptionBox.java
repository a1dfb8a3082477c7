package cn.shuangsuiji.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// One choice among many, or none of them: what narrows a list where chips would be too many. Its first line stands for
/// none.
///
/// @param <T> the choice
public final class OptionBox<T> {
    private final ComboBox<Optional<T>> box = new ComboBox<>();
    private final ObjectProperty<Optional<T>> selected = new SimpleObjectProperty<>(Optional.empty());
    private boolean filling;

    /**
     * @param name what is chosen here, for the screen reader
     * @param none the words that stand for no choice: "全部乡镇街道"
     */
    public OptionBox(String name, String none, Function<T, String> words) {
        box.setAccessibleText(name);
        box.setConverter(new Words<>(choice -> choice.map(words).orElse(none)));
        box.getItems().setAll(List.of(Optional.<T>empty()));
        box.setValue(Optional.empty());
        box.valueProperty().addListener((_, _, choice) -> {
            if (!filling && choice != null) {
                selected.set(choice);
            }
        });
        selected.addListener((_, _, choice) -> box.setValue(choice));
    }

    /** What is chosen; it may be a value that the list no longer offers. */
    public ObjectProperty<Optional<T>> selectedProperty() {
        return selected;
    }

    /** Offers these from now on; what is chosen stays chosen. */
    public void offer(List<T> choices) {
        filling = true;
        box.getItems()
                .setAll(Stream.concat(Stream.of(Optional.<T>empty()), choices.stream().map(Optional::of)).toList());
        box.setValue(selected.get());
        filling = false;
    }

    public Node node() {
        return box;
    }
}
