package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.Authorisation;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.draw.DrawFacts;
import cn.shuangsuiji.ui.draw.VerbLine;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The scheme's approval, the platform's number, and giving the task up. */
final class SchemePanel {
    private final TaskViewModel model;
    private final Workplace window;
    private final Dialogs dialogs;

    SchemePanel(TaskViewModel model, Workplace window) {
        this.model = model;
        this.window = window;
        this.dialogs = window.dialogs();
    }

    Node scheme() {
        Button print = Buttons.plain(Messages.text("ui.notice.scheme"), () -> {});
        print.setOnAction(_ -> Buttons.waitFor(print, model.printScheme()));
        return new VBox(approval(), new Section(Messages.text("ui.notice.button"), print), platform(), giveUp());
    }

    /** The platform's number: who gave it, or the place to enter it. */
    Node platform() {
        InspectionTask task = model.facts().task();
        if (task.platformNumber() != null) {
            KeyValues known = new KeyValues().addCode(Messages.text("ui.task.platform"), task.platformNumber());
            if (task.numberSource() != null) {
                known.add(Messages.text("ui.task.platform.source"), Messages.of(task.numberSource()));
            }
            return new Section(Messages.text("ui.task.platform.title"), known);
        }
        if (model.facts().isVoid()) {
            return new Section(Messages.text("ui.task.platform.title"), muted("ui.task.platform.void"));
        }
        Section section = new Section(Messages.text("ui.task.platform.title"), muted("ui.task.platform.sentence"));
        Form form = new Form();
        if (!model.facts().authorisations().isEmpty()) {
            Field<Authorisation> offer = form.choice(Messages.text("ui.task.platform.offers"),
                    model.facts().authorisations(), SchemePanel::words);
            Field<String> typed = number(form);
            offer.property().addListener((_, _, chosen) -> typed.set(chosen == null ? "" : chosen.platformNumber()));
            submit(form, typed, section);
        } else {
            submit(form, number(form), section);
        }
        return section;
    }

    private static Field<String> number(Form form) {
        return form.text(Messages.text("ui.task.platform")).required().hint(Messages.text("ui.task.platform.hint"));
    }

    private void submit(Form form, Field<String> number, Section section) {
        Button verb = Buttons.plain(Messages.text("ui.task.platform.verb"), () -> {});
        form.submitWith(verb, window.background(), () -> model.register(number.get()));
        section.getChildren().addAll(form.node(), verb);
        hindered(verb, section, model.draw().forbidden(Permission.PLAN));
    }

    private Node approval() {
        TaskFacts facts = model.facts();
        InspectionTask task = facts.task();
        DrawFacts draw = facts.draw();
        KeyValues values = new KeyValues()
                .add(Messages.text("ui.task.planner"), draw.people().name(task.planner()))
                .add(Messages.text("ui.task.inspect"),
                        Messages.text("ui.task.days", task.inspectFrom(), task.inspectTo()))
                .add(Messages.text("ui.task.unit"), task.content().unit());
        if (task.voidReason() != null) {
            values.add(Messages.text("ui.task.void.reason"), task.voidReason(), Tone.DUE);
        }
        if (task.approver() != null) {
            values.add(Messages.text("ui.task.approver"), draw.people().name(task.approver()))
                    .add(Messages.text("ui.task.approved"), draw.moments().minute(facts.approvedAt()));
            return new Section(Messages.text("ui.task.approve.title.done"), values);
        }
        String verb = Messages.text("ui.task.approve.verb");
        VerbLine line = model.approvesAlone()
                ? VerbLine.working(verb, model::approve)
                : VerbLine.asking(verb, this::askApproval);
        return new Section(Messages.text("ui.task.approve.title"), values, muted("ui.task.approve.sentence"),
                line.hindered(facts.isVoid()
                        ? Optional.of(Messages.text("ui.task.approve.void"))
                        : Optional.empty()));
    }

    private void askApproval() {
        TaskFacts facts = model.facts();
        dialogs.secondPerson(Messages.text("ui.task.approve.title"),
                Messages.text("ui.task.approve.question", facts.task().title(), facts.draw().visits(),
                        facts.draw().people().name(facts.task().planner())),
                Messages.text("ui.task.approve.verb"), model.approval(), _ -> model.approved());
    }

    private Node giveUp() {
        Button verb = Buttons.grave(Messages.text("ui.task.void.verb"), () -> dialogs.reason(
                Messages.text("ui.task.void.title"),
                Messages.text("ui.task.void.question", model.facts().task().title()),
                Messages.text("ui.task.void.verb"), model::giveUp));
        Section section = new Section(Messages.text("ui.task.void.title"), muted("ui.task.void.sentence"), verb);
        hindered(verb, section, model.giveUpObstacle());
        return section;
    }

    private static void hindered(Button verb, Section section, Optional<String> obstacle) {
        obstacle.ifPresent(words -> {
            verb.setDisable(true);
            section.getChildren().add(wrapped(words));
        });
    }

    private static String words(Authorisation offer) {
        return Messages.text("ui.task.platform.offer", offer.platformNumber(), offer.title(), offer.validTo());
    }

    private static Label muted(String key) {
        return wrapped(Messages.text(key));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Tone.MUTED.styleClass());
        return label;
    }
}
