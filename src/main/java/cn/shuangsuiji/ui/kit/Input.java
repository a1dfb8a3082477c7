package cn.shuangsuiji.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.scene.Node;

/// An input of a [Form] before it has its label.
///
/// @param node what is laid out
/// @param focus what takes the keyboard
/// @param value the value that was entered; null while there is none or it cannot be read
/// @param raw changes with every keystroke
/// @param missing key of the sentence that asks for a value, with the label put in
/// @param malformed the sentence when what was typed cannot be read as a value
record Input<T>(Node node, Node focus, Property<T> value, Observable raw, String missing,
        Supplier<Optional<String>> malformed) {}
