package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Obstacle;
import cn.shuangsuiji.inspection.Signature;
import cn.shuangsuiji.ui.kit.DayInput;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** When and how it was inspected, how the record was acknowledged, or what stood in the way. */
final class ConditionsPane {
    private final FindingViewModel model;
    private final DayInput day = new DayInput(Messages.text("ui.inspection.date"));
    private final List<CheckBox> methods = new ArrayList<>();
    private final List<RadioButton> signatures = new ArrayList<>();
    private final VBox box = new VBox();

    ConditionsPane(FindingViewModel model) {
        this.model = model;
        day.valueProperty().bindBidirectional(model.inspectedOnProperty());
        makeMethods();
        makeSignatures();
        model.obstacleProperty().addListener((_, _, obstacle) -> disableSignatures(obstacle.isPresent()));
        disableSignatures(model.obstacleProperty().get().isPresent());
        FlowPane first = line(Messages.text("ui.inspection.date"), List.of(day.node()));
        Label signature = new Label(Messages.text("ui.inspection.signature"));
        signature.getStyleClass().add(Tone.MUTED.styleClass());
        first.getChildren().add(signature);
        first.getChildren().addAll(signatures);
        box.getStyleClass().add("conditions");
        box.getChildren().addAll(first, line(Messages.text("ui.inspection.methods"), methods),
                line(Messages.text("ui.inspection.obstacle"), List.of(obstacle())));
    }

    /** Puts the keyboard into the first input. */
    void focus() {
        day.control().requestFocus();
    }

    void focusMethods() {
        methods.getFirst().requestFocus();
    }

    void focusSignature() {
        signatures.getFirst().requestFocus();
    }

    Node node() {
        return box;
    }

    private void makeMethods() {
        model.methods().forEach((method, chosen) -> {
            CheckBox check = new CheckBox(Messages.of(method));
            check.selectedProperty().bindBidirectional(chosen);
            methods.add(check);
        });
    }

    private void makeSignatures() {
        ToggleGroup group = new ToggleGroup();
        for (Signature signature : Signature.values()) {
            RadioButton button = new RadioButton(Messages.of(signature));
            button.setToggleGroup(group);
            button.setSelected(signature == model.signatureProperty().get());
            button.setOnAction(_ -> model.signatureProperty().set(signature));
            signatures.add(button);
        }
    }

    private ComboBox<Optional<Obstacle>> obstacle() {
        ComboBox<Optional<Obstacle>> choice = new ComboBox<>();
        choice.getItems().add(Optional.empty());
        Stream.of(Obstacle.values()).map(Optional::of).forEach(choice.getItems()::add);
        choice.setConverter(new ObstacleWords());
        choice.setAccessibleText(Messages.text("ui.inspection.obstacle"));
        choice.valueProperty().bindBidirectional(model.obstacleProperty());
        return choice;
    }

    private void disableSignatures(boolean disabled) {
        signatures.forEach(signature -> signature.setDisable(disabled));
    }

    private static FlowPane line(String name, List<? extends Node> inputs) {
        Label label = new Label(name);
        label.getStyleClass().add("condition-name");
        FlowPane line = new FlowPane(label);
        line.setRowValignment(VPos.CENTER);
        line.getChildren().addAll(inputs);
        line.getStyleClass().add("condition-line");
        return line;
    }

    private static final class ObstacleWords extends StringConverter<Optional<Obstacle>> {
        @Override
        public String toString(Optional<Obstacle> value) {
            return value.isEmpty()
                    ? Messages.text("ui.inspection.obstacle.none")
                    : Messages.text("ui.inspection.obstacle.one", Messages.of(value.get()));
        }

        @Override
        public Optional<Obstacle> fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
