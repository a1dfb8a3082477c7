package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Chips;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** Chips that narrow a list to one constant, or to none. */
final class FilterChips {
    private FilterChips() {}

    static <E extends Enum<E>> Node of(String name, Class<E> constants, ObjectProperty<Optional<E>> chosen) {
        List<Optional<E>> choices = Stream
                .concat(Stream.of(Optional.<E>empty()),
                        Arrays.stream(constants.getEnumConstants()).map(Optional::of))
                .toList();
        Chips<Optional<E>> chips = new Chips<>(name, choices,
                choice -> choice.map(Messages::of).orElse(Messages.text("ui.catalog.all", name)));
        chips.selectedProperty().bindBidirectional(chosen);
        return chips.node();
    }
}
