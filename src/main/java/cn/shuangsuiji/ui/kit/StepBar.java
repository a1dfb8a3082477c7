package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All steps of a task in their order, none hidden: done with their facts, the current one in the accent, later ones grey
/// with the reason they wait. Pressing a step shows more about it.
public final class StepBar {
    private final HBox box = new HBox();
    private final Consumer<Step> chosen;

    /**
     * @param chosen what pressing a step does
     */
    public StepBar(Consumer<Step> chosen) {
        this.chosen = chosen;
        box.getStyleClass().add("step-bar");
    }

    public void show(List<Step> steps) {
        box.getChildren().setAll(steps.stream().map(this::cell).toList());
    }

    public Node node() {
        return box;
    }

    private Node cell(Step step) {
        String mark = step.state() == StepState.DONE ? Messages.text("ui.step.done", step.name()) : step.name();
        Label name = new Label(mark);
        name.getStyleClass().add("step-name");
        Label fact = new Label(step.fact());
        fact.getStyleClass().add("step-fact");
        VBox lines = new VBox(name, fact);
        lines.getStyleClass().add("step-lines");
        Button cell = Buttons.plain("", () -> chosen.accept(step));
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setGraphic(lines);
        cell.setMinWidth(0);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setPrefWidth(1);
        cell.getStyleClass().addAll("step", step.state().name().toLowerCase(Locale.ROOT));
        cell.setAccessibleText(Messages.text("ui.step.spoken", step.name(), Messages.of(step.state()), step.fact()));
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
