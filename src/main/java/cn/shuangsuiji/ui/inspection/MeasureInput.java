package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.ui.kit.DayInput;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What follows a problem: the measure and its deadline, opened in the row of the item. */
final class MeasureInput {
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final DayInput deadline;
    private final FlowPane box = new FlowPane();

    MeasureInput(AnswerModel answer) {
        int ordinal = answer.finding().ordinal();
        measure.getItems().setAll(Stream.of(Measure.values()).filter(each -> each != Measure.NONE).toList());
        measure.setConverter(new MeasureWords());
        measure.setAccessibleText(Messages.text("ui.inspection.measure.spoken", ordinal));
        measure.setPromptText(Messages.text("ui.inspection.measure"));
        measure.valueProperty().bindBidirectional(answer.measureProperty());
        deadline = new DayInput(Messages.text("ui.inspection.deadline.spoken", ordinal));
        deadline.valueProperty().bindBidirectional(answer.deadlineProperty());
        Label until = new Label(Messages.text("ui.inspection.deadline"));
        until.getStyleClass().add(Tone.MUTED.styleClass());
        HBox day = new HBox(until, deadline.node());
        day.setAlignment(Pos.CENTER_LEFT);
        day.getStyleClass().add("deadline");
        measure.setMinWidth(0);
        measure.maxWidthProperty().bind(box.widthProperty());
        box.setMinWidth(0);
        box.getStyleClass().add("measure");
        box.getChildren().addAll(measure, day);
    }

    void show(boolean open) {
        box.setVisible(open);
        box.setManaged(open);
    }

    boolean isOpen() {
        return box.isVisible();
    }

    Node first() {
        return measure;
    }

    /** The control where the keyboard leaves to the right. */
    Node last() {
        return deadline.control();
    }

    boolean holds(EventTarget target) {
        return target instanceof Node node
                && Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(box::equals);
    }

    Node node() {
        return box;
    }

    private static final class MeasureWords extends StringConverter<Measure> {
        @Override
        public String toString(@Nullable Measure value) {
            return value == null || value == Measure.NONE ? "" : Messages.of(value);
        }

        @Override
        public Measure fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
