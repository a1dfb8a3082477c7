package cn.shuangsuiji.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// One choice among a few, all in sight: 我的 8, 全部 21. Exactly one is chosen; the arrow keys move.
///
/// @param <T> the choice
public final class Chips<T> {
    private final FlowPane box = new Line();
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final ObjectProperty<T> selected;

    /**
     * @param name what is chosen here, for the screen reader
     * @param choices at least one; the first is chosen at the beginning
     */
    public Chips(String name, List<T> choices, Function<T, String> words) {
        ToggleGroup group = new ToggleGroup();
        selected = new SimpleObjectProperty<>(this, "selected", choices.getFirst());
        for (T choice : choices) {
            ToggleButton chip = new ToggleButton(words.apply(choice));
            chip.setToggleGroup(group);
            chip.getStyleClass().add("chip");
            chip.setMnemonicParsing(false);
            chip.setAccessibleHelp(name);
            chip.setOnAction(_ -> choose(choice));
            chips.put(choice, chip);
        }
        selected.addListener((_, _, choice) -> mark(choice));
        mark(choices.getFirst());
        box.getStyleClass().add("chips");
        box.getChildren().addAll(chips.values());
    }

    public ObjectProperty<T> selectedProperty() {
        return selected;
    }

    /** Changes a chip's words, as when its count changes. */
    public void say(T choice, String words) {
        ToggleButton chip = chips.get(choice);
        if (chip == null) {
            throw new IllegalArgumentException(String.valueOf(choice));
        }
        chip.setText(words);
    }

    public Node node() {
        return box;
    }

    /** A toggle group lets its chosen button go when it is pressed again; here it stays. */
    private void choose(T choice) {
        selected.set(choice);
        mark(choice);
    }

    private void mark(T choice) {
        chips.forEach((key, chip) -> chip.setSelected(key.equals(choice)));
    }

    /** Asks for one line and wraps where it gets less; a flow pane by itself asks for a fixed width. */
    private static final class Line extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            double gaps = getHgap() * Math.max(0, getChildren().size() - 1);
            return gaps + getChildren().stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1))).sum();
        }
    }
}
