package cn.shuangsuiji.ui.plan;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.PlanState;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What can be done with a plan: its next step with the number of its lines, disabled where it cannot be taken, with the
/// sentence why.
final class PlanFoot {
    private final PlanModel model;
    private final Workplace place;
    private final Runnable changed;
    private final Runnable add;
    private final FlowPane box = new FlowPane();

    /**
     * @param changed reads the plan again
     * @param add begins a new line
     */
    PlanFoot(PlanModel model, Workplace place, Runnable changed, Runnable add) {
        this.model = model;
        this.place = place;
        this.changed = changed;
        this.add = add;
        box.getStyleClass().add("chips");
    }

    Node node() {
        return box;
    }

    void show(PlanSheet sheet) {
        PlanSteps steps = model.steps(sheet);
        box.getChildren().clear();
        switch (sheet.plan().state()) {
            case DRAFT -> {
                Button adding = Buttons.plain(Messages.text("ui.plan.line.add"), add);
                adding.setDisable(!steps.edit());
                box.getChildren().add(adding);
                next(sheet, steps, "submit", model::submit);
            }
            case SUBMITTED -> {
                next(sheet, steps, "approve", model::approve);
                if (PlanSteps.needsColleague(sheet, steps)) {
                    box.getChildren().add(Buttons.plain(Messages.text("ui.plan.approve.second"), () -> second(sheet)));
                }
                Button back = Buttons.plain(Messages.text("ui.plan.return"),
                        () -> ask(sheet, "return", model::giveBack));
                back.setDisable(!steps.back());
                box.getChildren().add(back);
            }
            case APPROVED -> {
                Button publish = Buttons.primary(verb(sheet, "publish"), () -> confirm(sheet, "publish",
                        BackgroundWork.of(Messages.text("ui.plan.publish.running"),
                                _ -> model.publish(sheet.plan().id()))
                                .onSuccess(paper -> done(sheet, "publish", paper.getFileName()))));
                publish.setDisable(!steps.forward());
                box.getChildren().add(publish);
            }
            case PUBLISHED -> {
                // What is left to do stands in the lines.
            }
        }
        Label reason = new Label(steps.reason());
        reason.setWrapText(true);
        reason.getStyleClass().add(
                (steps.forward() || sheet.plan().state() == PlanState.PUBLISHED ? Tone.MUTED : Tone.DUE).styleClass());
        box.getChildren().add(reason);
    }

    private void next(PlanSheet sheet, PlanSteps steps, String step, LongConsumer work) {
        Button button = Buttons.primary(verb(sheet, step), () -> ask(sheet, step, work));
        button.setDisable(!steps.forward());
        box.getChildren().add(button);
    }

    private void ask(PlanSheet sheet, String step, LongConsumer work) {
        confirm(sheet, step, BackgroundWork.quiet(_ -> {
            work.accept(sheet.plan().id());
            return sheet;
        }).onSuccess(_ -> done(sheet, step)));
    }

    private void confirm(PlanSheet sheet, String step, BackgroundWork<?> work) {
        place.dialogs().confirm(verb(sheet, step),
                Messages.text("ui.plan." + step + ".sentence", sheet.plan().title(), sheet.lines().size()),
                verb(sheet, step), () -> place.background().run(work));
    }

    private void second(PlanSheet sheet) {
        long planId = sheet.plan().id();
        place.dialogs().secondPerson(verb(sheet, "approve"),
                Messages.text("ui.plan.approve.second.sentence", sheet.planner()),
                verb(sheet, "approve"), credentials -> {
                    model.approve(planId, credentials);
                    return credentials;
                }, _ -> done(sheet, "approve"));
    }

    /** @param more what else the sentence names, such as the paper that was made */
    private void done(PlanSheet sheet, String step, Object... more) {
        Object[] words = Stream.concat(Stream.of(sheet.plan().title()), Stream.of(more)).toArray();
        place.notifier().done(Messages.text("ui.plan." + step + ".done", words));
        place.navigator().refresh();
        changed.run();
    }

    private static String verb(PlanSheet sheet, String step) {
        return Messages.text("ui.plan." + step, sheet.lines().size());
    }
}
