package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.draw.AssignmentBalance;
import cn.shuangsuiji.ui.draw.VerbLine;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.RunningWork;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the steps after the draw need: teams, papers, notice, and how far the inspections are. */
final class FieldPanels {
    private final TaskViewModel model;
    private final Workplace window;

    FieldPanels(TaskViewModel model, Workplace window) {
        this.model = model;
        this.window = window;
    }

    /** Who goes where. */
    Node assign() {
        TaskFacts facts = model.facts();
        AssignmentBalance balance = facts.draw().balance();
        if (balance.seats() > 0) {
            return new VBox(new Section(Messages.text("ui.task.assign.title.done"),
                    new KeyValues()
                            .add(Messages.text("ui.task.assign.when"),
                                    facts.draw().moments().minute(facts.assignedAt()))
                            .add(Messages.text("ui.task.assign.people"),
                                    Messages.text("ui.task.assign.seats", balance.people(), balance.seats()))
                            .add(Messages.text("ui.task.assign.balance"), balance.fewest() == balance.most()
                                    ? Messages.text("ui.task.assign.even", balance.most())
                                    : Messages.text("ui.task.assign.spread", balance.fewest(), balance.most()))),
                    leave());
        }
        Label shortage = wrapped("", Tone.OVERDUE);
        shortage.textProperty().bind(model.shortageProperty());
        shortage.managedProperty().bind(shortage.textProperty().isNotEmpty());
        Optional<String> obstacle = facts.task().state() == TaskState.DRAWN
                ? model.draw().forbidden(Permission.DRAW)
                : Optional.of(Messages.text("ui.task.assign.waits"));
        return new Section(Messages.text("ui.task.assign.title"),
                muted(Messages.text("ui.task.assign.sentence", facts.team())),
                VerbLine.working(Messages.text("ui.task.assign.verb", facts.draw().visits()), model::assign)
                        .hindered(obstacle),
                shortage);
    }

    private Node leave() {
        ChangeDialogs dialogs = new ChangeDialogs(model.changes(), window.dialogs());
        Button ask = Buttons.plain(Messages.text("ui.task.leave.ask"),
                () -> model.changes().readPeople(dialogs::leave));
        Optional<String> obstacle = model.changes().obstacle();
        ask.setDisable(obstacle.isPresent());
        return new Section(Messages.text("ui.task.leave.heading"),
                muted(obstacle.orElse(Messages.text("ui.task.leave.sentence"))), ask);
    }

    /** Sending out, printing, and noting the day of the notice. */
    Node notification() {
        TaskFacts facts = model.facts();
        if (facts.visits() == 0) {
            Optional<String> obstacle = facts.task().state() == TaskState.ASSIGNED
                    ? model.draw().forbidden(Permission.DRAW)
                    : Optional.of(Messages.text("ui.task.dispatch.waits"));
            return new Section(Messages.text("ui.task.dispatch.title"),
                    muted(Messages.text("ui.task.dispatch.sentence")),
                    VerbLine.working(Messages.text("ui.task.dispatch.verb", facts.draw().visits()), model::dispatch)
                            .hindered(obstacle));
        }
        VBox box = new VBox(papers());
        int waiting = facts.visits(VisitState.TO_NOTIFY);
        box.getChildren().add(waiting > 0 ? notifying(waiting) : notified(facts));
        return box;
    }

    /** How far the visits are. */
    Node inspection() {
        TaskFacts facts = model.facts();
        KeyValues counts = new KeyValues();
        for (VisitState state : VisitState.values()) {
            int count = facts.visits(state);
            counts.add(Messages.of(state), Messages.text("ui.draw.visits", count),
                    count == 0 ? Tone.MUTED : Tone.PLAIN);
        }
        VBox box = new VBox(new Section(Messages.text("ui.task.inspect.title", facts.visits()), counts,
                leading("ui.task.inspect.verb", facts.visits(VisitState.TO_INSPECT, VisitState.ENTERING,
                        VisitState.TO_REVIEW), "inspection", "ui.task.inspect.waits")));
        if (facts.visits() > 0) {
            box.getChildren().add(papers());
        }
        return box;
    }

    /** Making the results public. */
    Node publication() {
        TaskFacts facts = model.facts();
        Node results = printing(Buttons.plain(Messages.text("ui.notice.results"), () -> {}), model::printResults);
        results.setDisable(facts.reached(VisitState.PUBLISHED) == 0);
        return new Section(Messages.text("ui.task.publish.title"),
                muted(Messages.text("ui.task.publish.sentence", facts.workdays())), results,
                new KeyValues().add(Messages.text("ui.task.publish.done"),
                        Messages.text("ui.task.of", facts.reached(VisitState.PUBLISHED), facts.visits())),
                leading("ui.task.publish.verb", facts.visits(VisitState.REVIEWED), "publication",
                        "ui.task.publish.waits"));
    }

    /** Following every problem to its end, and then the task's own end. */
    Node closing() {
        TaskFacts facts = model.facts();
        if (facts.task().state() == TaskState.DONE) {
            return new Section(Messages.text("ui.task.finish.title.done"),
                    muted(Messages.text("ui.task.finish.sentence.done", facts.visits())));
        }
        boolean following = facts.visits(VisitState.PUBLISHED) > 0;
        VBox box = new VBox(new Section(Messages.text("ui.task.finish.title"),
                muted(Messages.text("ui.task.finish.sentence")),
                VerbLine.working(Messages.text("ui.task.finish.verb"), model::finish)
                        .hindered(model.finishObstacle())));
        box.getChildren().add(following ? 0 : 1, following());
        return box;
    }

    private Node following() {
        TaskFacts facts = model.facts();
        return new Section(Messages.text("ui.task.close.title"), muted(Messages.text("ui.task.close.sentence")),
                new KeyValues().add(Messages.text("ui.task.close.done"),
                        Messages.text("ui.task.of", facts.reached(VisitState.CLOSED), facts.visits())),
                leading("ui.task.close.verb", facts.visits(VisitState.PUBLISHED), "disposal", "ui.task.close.waits"));
    }

    /** A step that another screen takes. */
    private Node leading(String verbKey, int count, String screen, String waitsKey) {
        return VerbLine.asking(Messages.text(verbKey, count), () -> window.navigator().open(screen))
                .hindered(count > 0 ? Optional.empty() : Optional.of(Messages.text(waitsKey)));
    }

    private Node papers() {
        int visits = model.facts().visits();
        boolean isNext = model.facts().visits(VisitState.TO_NOTIFY) > 0;
        String notices = Messages.text("ui.task.notices.verb", visits);
        VBox verbs = new VBox(
                printing(isNext ? Buttons.primary(notices, () -> {}) : Buttons.plain(notices, () -> {}),
                        model::printNotices),
                printing(Buttons.plain(Messages.text("ui.task.forms.verb", visits), () -> {}), model::printForms));
        FlowPane others = new FlowPane(Buttons.link(Messages.text("ui.notice.more"), model::choosePapers),
                printing(Buttons.link(Messages.text("ui.notice.dispatch"), () -> {}), model::printDispatch),
                printing(Buttons.link(Messages.text("ui.notice.archive"), () -> {}), model::writeArchive));
        others.getStyleClass().add("chips");
        verbs.getStyleClass().add("verb-column");
        return new Section(Messages.text("ui.task.papers.title"), muted(Messages.text("ui.task.papers.sentence")),
                verbs, others);
    }

    private static Node printing(Button verb, Supplier<RunningWork> work) {
        verb.setOnAction(_ -> Buttons.waitFor(verb, work.get()));
        return verb;
    }

    private Node notifying(int waiting) {
        Form form = new Form();
        LocalDate today = model.facts().today();
        Field<LocalDate> day = form.date(Messages.text("ui.task.notify.day")).required().set(today)
                .must(on -> !on.isAfter(today), Messages.text("ui.task.notify.future"));
        Button verb = Buttons.plain(Messages.text("ui.task.notify.verb", waiting), () -> {});
        form.submitWith(verb, window.background(), () -> model.notified(day.get()));
        Section section = new Section(Messages.text("ui.task.notify.title"),
                muted(Messages.text("ui.task.notify.sentence")), form.node(), verb);
        model.draw().forbidden(Permission.ENTER_FINDING).ifPresent(words -> {
            verb.setDisable(true);
            section.getChildren().add(muted(words));
        });
        return section;
    }

    private static Node notified(TaskFacts facts) {
        return new Section(Messages.text("ui.task.notify.title.done"),
                new KeyValues().add(Messages.text("ui.task.notify.day"), String.valueOf(facts.notifiedOn())));
    }

    private static Label muted(String words) {
        return wrapped(words, Tone.MUTED);
    }

    private static Label wrapped(String words, Tone tone) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }
}
