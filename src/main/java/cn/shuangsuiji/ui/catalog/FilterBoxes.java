package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.OptionBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/// Drop-downs that narrow a list to one choice, or to none. Chips for all of them would leave no room for the rows at large
/// type.
final class FilterBoxes {
    private FilterBoxes() {}

    /** A box without choices yet; {@code key} names what is chosen. */
    static <T> OptionBox<T> box(String key, Function<T, String> words) {
        String name = Messages.text(key);
        return new OptionBox<>(Messages.text("ui.catalog.filter.by", name), Messages.text("ui.catalog.all", name),
                words);
    }

    /** A box of all constants. */
    static <E extends Enum<E>> Node of(String key, Class<E> constants, ObjectProperty<Optional<E>> chosen) {
        OptionBox<E> box = box(key, Messages::of);
        box.offer(List.of(constants.getEnumConstants()));
        box.selectedProperty().bindBidirectional(chosen);
        return box.node();
    }
}
