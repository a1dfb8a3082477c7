package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;

/// The kinds of input that a [Form] knows.
final class Inputs {
    private Inputs() {}

    /** Text without the blanks around it. */
    static Input<String> text(TextInputControl box) {
        return new TypedInput<String>(box, String::strip, text -> text, "").input(box);
    }

    /** Text exactly as typed. */
    static Input<String> secret(TextInputControl box) {
        return new TypedInput<String>(box, text -> text, text -> text, "").input(box);
    }

    /** Text of several lines; Tab leaves it. */
    static Input<String> longText(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        TabLeaves.from(area);
        return text(area);
    }

    static Input<Long> number() {
        TextField box = new TextField();
        box.setPrefColumnCount(8);
        box.getStyleClass().add("short");
        return new TypedInput<Long>(box, text -> text.isBlank() ? null : Long.valueOf(plain(text)), String::valueOf,
                Messages.text("ui.form.number.wrong")).input(box);
    }

    static Input<BigDecimal> decimal() {
        TextField box = new TextField();
        box.setPrefColumnCount(8);
        box.getStyleClass().add("short");
        return new TypedInput<BigDecimal>(box, text -> text.isBlank() ? null : new BigDecimal(plain(text)),
                BigDecimal::toPlainString, Messages.text("ui.form.decimal.wrong")).input(box);
    }

    static <T> Input<T> choice(List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Words<>(words));
        box.setMaxWidth(Double.MAX_VALUE);
        return new Input<>(box, box, box.valueProperty(), box.valueProperty(), "ui.form.required.choice",
                Optional::empty);
    }

    static Input<Boolean> check(String words) {
        CheckBox box = new CheckBox(words);
        ObjectProperty<Boolean> value = box.selectedProperty().asObject();
        return new Input<>(box, box, value, box.selectedProperty(), "ui.form.required.choice", Optional::empty);
    }

    static <T> Input<Set<T>> checks(List<T> choices, Function<T, String> words) {
        ObjectProperty<Set<T>> value = new SimpleObjectProperty<>(Set.of());
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("checks");
        for (T choice : choices) {
            CheckBox box = new CheckBox(words.apply(choice));
            box.selectedProperty().addListener((_, _, on) -> {
                Set<T> chosen = new LinkedHashSet<>(value.get());
                if (on) {
                    chosen.add(choice);
                } else {
                    chosen.remove(choice);
                }
                value.set(chosen);
            });
            value.addListener((_, _, chosen) -> box.setSelected(chosen != null && chosen.contains(choice)));
            boxes.getChildren().add(box);
        }
        return new Input<>(boxes, boxes.getChildren().getFirst(), value, value, "ui.form.required.choice",
                Optional::empty);
    }

    /** Full-width digits and thousands separators are what people type and paste. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().filter(c -> c != ',' && c != '，')
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '．' ? '.' : c).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
