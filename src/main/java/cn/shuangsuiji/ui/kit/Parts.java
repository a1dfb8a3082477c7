package cn.shuangsuiji.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The parts of a screen of which one is in sight; chips choose it. Each part is told when it comes into sight and when it
/// goes.
///
/// @param <T> what names a part
public final class Parts<T> {
    private final Map<T, View> views;
    private final Chips<T> chips;
    private final StackPane place = new StackPane();

    /**
     * @param name what is chosen here, for the screen reader
     * @param order at least one; the first is in sight at the beginning
     */
    public Parts(String name, List<T> order, Map<T, View> views, Function<T, String> words) {
        this.views = Map.copyOf(views);
        chips = new Chips<>(name, order, words);
        place.setMinHeight(0);
        place.getChildren().setAll(current().node());
        chips.selectedProperty().addListener((_, before, _) -> turn(before));
    }

    /** The part in sight. */
    public View current() {
        return Objects.requireNonNull(views.get(chips.selectedProperty().get()));
    }

    /** Brings a part into sight, as if its chip was pressed. */
    public void choose(T part) {
        chips.selectedProperty().set(part);
    }

    /** The line of chips. */
    public Node chips() {
        return chips.node();
    }

    /** Where the part is shown. */
    public Node node() {
        return place;
    }

    private void turn(T before) {
        Objects.requireNonNull(views.get(before)).onHide();
        place.getChildren().setAll(current().node());
        current().onShow();
    }
}
