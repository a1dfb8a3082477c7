package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The page on which the findings of one visit are entered. */
final class FindingView {
    private static final Duration PAUSE = Duration.millis(700);
    private static final int SENTENCES = 2;

    private final FindingViewModel model;
    private final Dialogs dialogs;
    private final Notifier notifier;
    private final Consumer<Optional<Visit>> handedIn;
    private final VisitPage box;
    private final VisitHeader header;
    private final TargetColumn side;
    private final ItemsPane items;
    private final NotePane note;
    private final ConditionsPane conditions;
    private final VBox missing = new VBox();
    private final Button submit;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * @param papers asks which papers of the visit are wanted
     * @param materials what was scanned of the visit
     * @param back leaves the page; the draft is kept before
     * @param handedIn told the next visit that waits, once this one is handed in
     */
    FindingView(FindingViewModel model, Dialogs dialogs, Notifier notifier, Runnable papers, Node materials,
            Runnable back, Consumer<Optional<Visit>> handedIn) {
        this.model = model;
        this.dialogs = dialogs;
        this.notifier = notifier;
        this.handedIn = handedIn;
        VisitFile file = model.file();
        header = new VisitHeader(file);
        side = new TargetColumn(file, papers, materials);
        items = new ItemsPane(model, this::toNote, this::toConditions);
        note = new NotePane(model, this::fromNote, this::backFromNote);
        conditions = new ConditionsPane(model);
        submit = Buttons.primary(Messages.text("ui.inspection.submit"), this::submit);
        Button leave = Buttons.plain(Messages.text("ui.inspection.leave"), back);
        box = new VisitPage(header, entry(), side, foot(leave));
        items.rows().forEach(box::follow);
        box.follow(note.node());
        box.follow(conditions.node());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
        listen();
    }

    Node node() {
        return box;
    }

    void focus() {
        items.focus();
    }

    /** Keeps what was typed, then goes on. */
    void leave(Runnable next) {
        pause.stop();
        model.keep(next);
    }

    private void listen() {
        pause.setOnFinished(_ -> model.keep());
        model.changesProperty().addListener(_ -> pause.playFromStart());
        model.missingProperty().addListener(_ -> sayMissing());
        model.currentProperty().addListener(_ -> explain());
        model.inspectedOnProperty().addListener((_, _, day) -> header.inspected(day));
        model.obstacleProperty().addListener((_, _, obstacle) -> items.node().setDisable(obstacle.isPresent()));
        header.inspected(model.inspectedOnProperty().get());
        items.node().setDisable(model.obstacleProperty().get().isPresent());
        explain();
        sayMissing();
    }

    private VBox entry() {
        VBox entry = new VBox();
        if (model.file().visit().returnReason() != null) {
            Label returned = ItemGrid.words(Messages.text("ui.inspection.returned.because",
                    model.file().visit().returnReason()));
            returned.getStyleClass().addAll("returned", Tone.DUE.styleClass());
            entry.getChildren().add(returned);
        }
        entry.getChildren().addAll(items.node(), note.node(), conditions.node());
        return entry;
    }

    private PageFoot foot(Button leave) {
        Label saved = new Label();
        saved.textProperty().bind(model.savedProperty());
        saved.setMinWidth(Label.USE_PREF_SIZE);
        saved.getStyleClass().add(Tone.MUTED.styleClass());
        Label bulk = new Label(Messages.text("ui.inspection.bulk"));
        bulk.getStyleClass().add(Tone.DUE.styleClass());
        bulk.visibleProperty().bind(model.bulkProperty());
        bulk.managedProperty().bind(model.bulkProperty());
        return new PageFoot(List.of(submit, leave, saved, bulk), missing);
    }

    private void sayMissing() {
        List<String> sentences = model.missingInWords();
        missing.getChildren().clear();
        sentences.stream().limit(sentences.size() > SENTENCES ? SENTENCES - 1 : SENTENCES).forEach(this::sayMissing);
        if (sentences.size() > SENTENCES) {
            sayMissing(Messages.text("ui.inspection.missing.more", sentences.size() - SENTENCES + 1));
        }
        submit.setDisable(!model.isComplete());
    }

    private void sayMissing(String sentence) {
        Label words = ItemGrid.words(sentence);
        words.getStyleClass().add(Tone.DUE.styleClass());
        missing.getChildren().add(words);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F9) {
            key.consume();
            askToFill();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (model.isComplete()) {
                submit();
            } else {
                toMissing();
            }
        }
    }

    private void submit() {
        pause.stop();
        submit.setDisable(true);
        model.submit(handedIn, this::sayMissing);
    }

    private void askToFill() {
        int open = model.unanswered();
        if (open == 0 || model.obstacleProperty().get().isPresent()) {
            notifier.refused(Messages.text("ui.inspection.fill.none"));
            return;
        }
        int all = model.answers().size();
        String sentence = open == all
                ? Messages.text("ui.inspection.fill.all", all)
                : Messages.text("ui.inspection.fill.some", open, all - open);
        dialogs.confirm(Messages.text("ui.inspection.fill.title"), sentence,
                Messages.text("ui.inspection.fill.verb", open), model::fillUnanswered);
    }

    private void toMissing() {
        List<AppException> all = Objects.requireNonNullElse(model.missingProperty().get(), List.of());
        if (all.isEmpty()) {
            return;
        }
        switch (all.getFirst().key()) {
            case "inspection.methods.none" -> conditions.focusMethods();
            case "inspection.signature.none" -> conditions.focusSignature();
            case "inspection.obstacle.note" -> note.focus();
            case "inspection.answer.none" -> items.focus(first(AnswerModel::isUnanswered));
            case "inspection.answer.measure", "inspection.answer.deadline" -> items.focusMeasure(
                    first(answer -> answer.isProblem() && answer.deadlineProperty().get() == null));
            case "inspection.answer.note" -> {
                items.focus(first(answer -> answer.isProblem() && answer.noteProperty().get().isBlank()));
                note.focus();
            }
            default -> conditions.focus();
        }
    }

    private int first(Predicate<AnswerModel> lacking) {
        return IntStream.range(0, model.answers().size()).filter(i -> lacking.test(model.answers().get(i))).findFirst()
                .orElse(0);
    }

    private void explain() {
        side.explain(model.answers().get(model.currentProperty().get()).finding());
    }

    private void toNote() {
        note.focus();
    }

    private void toConditions() {
        conditions.focus();
    }

    private void fromNote() {
        if (model.obstacleProperty().get().isPresent()) {
            conditions.focus();
        } else {
            items.next();
        }
    }

    private void backFromNote() {
        if (model.obstacleProperty().get().isPresent()) {
            conditions.focus();
        } else {
            items.focus();
        }
    }
}
