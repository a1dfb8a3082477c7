package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.HashText;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What each step of the draw needs and, once it is done, its facts: the right side of the task's page.
public final class DrawPanels {
    private final DrawViewModel model;
    private final Dialogs dialogs;
    private final Supplier<Button> ceremony;

    /**
     * @param ceremony makes the button that opens the ceremony
     */
    public DrawPanels(DrawViewModel model, Dialogs dialogs, Supplier<Button> ceremony) {
        this.model = model;
        this.dialogs = dialogs;
        this.ceremony = ceremony;
    }

    /** Freezing the lists. */
    public Node freeze() {
        DrawFacts facts = model.facts();
        if (facts.current() != null) {
            DrawAttempt frozen = facts.frozen();
            return new Section(Messages.text("ui.draw.freeze.title.done"),
                    new KeyValues().add(Messages.text("ui.draw.fact.when"), facts.moments().minute(frozen.frozenAt()))
                            .add(Messages.text("ui.draw.fact.who"), facts.people().name(frozen.frozenBy()))
                            .add(Messages.text("ui.draw.fact.targets"),
                                    Messages.text("ui.draw.visits", facts.drawable()))
                            .add(Messages.text("ui.draw.fact.inspectors"),
                                    Messages.text("ui.draw.people", facts.inspectors())));
        }
        return new VBox(new Section(Messages.text("ui.draw.freeze.title"), words("ui.draw.freeze.sentence"),
                VerbLine.asking(Messages.text("ui.draw.freeze.verb", facts.drawable()), this::askFreeze,
                        ceremony.get()).hindered(model.freezeObstacle())),
                new ExclusionsSection(model, dialogs).node());
    }

    /** Committing before a witness. */
    public Node commit() {
        DrawFacts facts = model.facts();
        if (facts.commitment().isEmpty()) {
            return new Section(Messages.text("ui.draw.commit.title"), words("ui.draw.commit.sentence"),
                    VerbLine.asking(Messages.text("ui.draw.commit.verb", facts.drawable()), this::askCommit,
                            ceremony.get()).hindered(model.commitObstacle()));
        }
        DrawAttempt committed = facts.frozen();
        return new VBox(new Section(Messages.text("ui.draw.commit.title.done"),
                new KeyValues()
                        .add(Messages.text("ui.draw.fact.when"), facts.moments().minute(committed.committedAt()))
                        .add(Messages.text("ui.draw.fact.who"), facts.people().name(committed.committedBy()))
                        .add(Messages.text("ui.draw.fact.witness"), facts.people().name(committed.witness())),
                printCommitment()), commitment());
    }

    /** Typing the digits and drawing. */
    public Node seed() {
        DrawFacts facts = model.facts();
        if (!facts.seedHex().isEmpty()) {
            return new VBox(drawn(), commitment());
        }
        VerbLine verb = VerbLine.working(Messages.text("ui.draw.draw.verb", facts.visits()), model::draw,
                ceremony.get());
        if (facts.task().state() != TaskState.COMMITTED) {
            return new Section(Messages.text("ui.draw.seed.title"), words("ui.draw.seed.sentence"),
                    verb.hindered(model.drawObstacle()));
        }
        DrawAttempt committed = facts.frozen();
        Label when = plain(Messages.text("ui.draw.seed.committed", facts.moments().minute(committed.committedAt()),
                facts.people().name(committed.witness())));
        SeedForm form = new SeedForm(model.seed(), model.demands(), () -> verb.hindered(model.drawObstacle()));
        return new VBox(new Section(Messages.text("ui.draw.seed.title"), words("ui.draw.seed.sentence"), when, form,
                verb), commitment(), printCommitment());
    }

    /** The outcome, and giving it up for another draw. */
    public Node result() {
        DrawFacts facts = model.facts();
        if (facts.seedHex().isEmpty()) {
            return seed();
        }
        Button print = Buttons.plain(Messages.text("ui.draw.result.print"), () -> {});
        print.setOnAction(_ -> Buttons.waitFor(print, model.printResult()));
        VBox box = new VBox(drawn(), commitment(), new VBox(print, minutes(), ceremony.get()));
        box.getChildren().getLast().getStyleClass().add("verb-column");
        Button again = Buttons.grave(Messages.text("ui.draw.redraw.verb", facts.visits()), this::askRedraw);
        Label reason = words("ui.draw.redraw.sentence");
        model.redrawObstacle().ifPresent(obstacle -> {
            again.setDisable(true);
            reason.setText(obstacle);
        });
        box.getChildren().add(new Section(Messages.text("ui.draw.redraw.title"), reason, again));
        return box;
    }

    private Node minutes() {
        Button print = Buttons.plain(Messages.text("ui.notice.minutes"), () -> {});
        print.setOnAction(_ -> Buttons.waitFor(print, model.printMinutes()));
        return print;
    }

    private Node drawn() {
        DrawFacts facts = model.facts();
        DrawAttempt attempt = facts.frozen();
        return new VBox(
                new Section(Messages.text("ui.draw.result.title", facts.visits()),
                        new KeyValues().add(Messages.text("ui.draw.fact.when"),
                                facts.moments().minute(attempt.drawnAt()))
                                .add(Messages.text("ui.draw.fact.who"), facts.people().name(attempt.drawnBy()))
                                .add(Messages.text("ui.draw.fact.digits"), digits(attempt))
                                .add(Messages.text("ui.draw.fact.source"), DrawWords.source(attempt))),
                new Section(Messages.text("ui.draw.fact.seed"), new HashText(facts.seedHex())));
    }

    private static Label digits(DrawAttempt attempt) {
        Label digits = plain(DigitsBox.group(DrawWords.digits(attempt)));
        digits.getStyleClass().add("code");
        return digits;
    }

    private Node commitment() {
        return new Section(Messages.text("ui.draw.fact.commitment"), new HashText(model.facts().commitment()));
    }

    private Node printCommitment() {
        Button print = Buttons.plain(Messages.text("ui.draw.commit.print"), () -> {});
        print.setOnAction(_ -> Buttons.waitFor(print, model.printCommitment()));
        return print;
    }

    private void askFreeze() {
        DrawFacts facts = model.facts();
        dialogs.confirm(Messages.text("ui.draw.freeze.title"),
                Messages.text("ui.draw.freeze.question", facts.drawable(), facts.inspectors()),
                Messages.text("ui.draw.freeze.verb", facts.drawable()), model::freeze);
    }

    private void askCommit() {
        DrawDialogs.witness(dialogs, model);
    }

    private void askRedraw() {
        DrawFacts facts = model.facts();
        String verb = Messages.text("ui.draw.redraw.verb", facts.visits());
        dialogs.reason(Messages.text("ui.draw.redraw.title"), Messages.text("ui.draw.redraw.question"), verb,
                reason -> dialogs.secondPerson(Messages.text("ui.draw.redraw.title"),
                        Messages.text("ui.draw.redraw.second"), verb, model.redraw(reason), model::givenUp));
    }

    private static Label words(String key) {
        Label words = plain(Messages.text(key));
        words.getStyleClass().add(Tone.MUTED.styleClass());
        return words;
    }

    private static Label plain(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        return words;
    }
}
