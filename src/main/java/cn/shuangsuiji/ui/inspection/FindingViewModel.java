package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.inspection.Answer;
import cn.shuangsuiji.inspection.FindingDraft;
import cn.shuangsuiji.inspection.Obstacle;
import cn.shuangsuiji.inspection.ResultCode;
import cn.shuangsuiji.inspection.Signature;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Notifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Entering what one visit found. Every change is checked at once and kept at the next pause, complete or not; opening a
/// visit changes nothing.
final class FindingViewModel {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String UNANSWERED = "inspection.answer.none";

    private final InspectionSources sources;
    private final Actor actor;
    private final Background background;
    private final VisitFile file;
    private final List<AnswerModel> answers;
    private final ObjectProperty<@Nullable LocalDate> inspectedOn = new SimpleObjectProperty<>();
    private final Map<CheckMethod, BooleanProperty> methods = new EnumMap<>(CheckMethod.class);
    private final ObjectProperty<@Nullable Signature> signature = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Obstacle>> obstacle;
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty bulk = new SimpleBooleanProperty();
    private final IntegerProperty current = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable List<AppException>> missing = new ReadOnlyObjectWrapper<>();
    private final LatestWork checking;
    private final DraftKeeper keeper;
    private boolean dirty;

    FindingViewModel(InspectionSources sources, Actor actor, Background background, Notifier notifier, VisitFile file) {
        this.sources = sources;
        this.actor = actor;
        this.background = background;
        this.file = file;
        FindingDraft draft = file.draft();
        answers = file.findings().stream().map(finding -> new AnswerModel(finding,
                draft.answer(finding.item()).orElse(Answer.empty(finding.item())), sources.codes(),
                file.wordings().getOrDefault(finding.item(), Map.of()))).toList();
        inspectedOn.set(draft.inspectedOn().isBlank() ? null : LocalDate.parse(draft.inspectedOn()));
        for (CheckMethod method : CheckMethod.values()) {
            methods.put(method, new SimpleBooleanProperty(draft.methods().contains(method)));
        }
        signature.set(draft.signature());
        obstacle = new SimpleObjectProperty<>(Optional.ofNullable(draft.obstacle()));
        note.set(draft.note());
        bulk.set(draft.bulk());
        checking = background.latest();
        keeper = new DraftKeeper(background,
                kept -> sources.findings().keep(actor, file.visit().id(), kept), _ -> saved.set(Messages
                        .text("ui.inspection.saved", LocalTime.now(sources.clock()).format(CLOCK_TIME))),
                sentence -> {
                    saved.set(Messages.text("ui.inspection.unsaved"));
                    notifier.refused(sentence);
                });
        listen();
        check();
    }

    VisitFile file() {
        return file;
    }

    List<AnswerModel> answers() {
        return answers;
    }

    /** The results to choose from, in the order of their keys. */
    List<ResultCode> results() {
        return sources.codes().all();
    }

    ObjectProperty<@Nullable LocalDate> inspectedOnProperty() {
        return inspectedOn;
    }

    Map<CheckMethod, BooleanProperty> methods() {
        return methods;
    }

    ObjectProperty<@Nullable Signature> signatureProperty() {
        return signature;
    }

    ObjectProperty<Optional<Obstacle>> obstacleProperty() {
        return obstacle;
    }

    /** What is said of the visit as a whole; asked for when nothing could be inspected. */
    StringProperty noteProperty() {
        return note;
    }

    BooleanProperty bulkProperty() {
        return bulk;
    }

    /** Index of the item the clerk is at. */
    IntegerProperty currentProperty() {
        return current;
    }

    /** Counts up with every change, so that a pause can be noticed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whether and when the draft was kept, in words; empty before the first change. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What stands in the way of handing in, in the order of the page; null before it was checked. */
    ReadOnlyObjectProperty<@Nullable List<AppException>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Chooses the result of this key for an item; a key that the list does not have does nothing. */
    void choose(int index, String key) {
        sources.codes().find(key).ifPresent(answers.get(index)::choose);
    }

    /** How many items have no result yet. */
    int unanswered() {
        return (int) answers.stream().filter(AnswerModel::isUnanswered).count();
    }

    /** "No problem" for every item that has no result yet, marked in the record as entered in bulk. */
    void fillUnanswered() {
        ResultCode fine = sources.codes().all().stream().filter(code -> !code.problem()).findFirst().orElseThrow();
        bulk.set(true);
        answers.stream().filter(AnswerModel::isUnanswered).forEach(answer -> answer.choose(fine));
    }

    /** What is missing in one sentence, then each other thing; empty when all is there or not yet checked. */
    List<String> missingInWords() {
        List<AppException> all = missing.get();
        if (all == null) {
            return List.of();
        }
        List<String> others = all.stream().filter(one -> !one.key().equals(UNANSWERED)).map(AppException::sentence)
                .toList();
        if (others.size() == all.size()) {
            return others;
        }
        String numbers = String.join("、", answers.stream().filter(AnswerModel::isUnanswered)
                .map(answer -> Integer.toString(answer.finding().ordinal())).toList());
        String first = Messages.text("ui.inspection.unanswered", all.size() - others.size(), numbers);
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    boolean isComplete() {
        List<AppException> all = missing.get();
        return all != null && all.isEmpty();
    }

    /** Keeps what was changed, and does this once it is on the disk, so that nobody reads an older draft. */
    void keep(Runnable next) {
        keep();
        keeper.whenKept(next);
    }

    /** Keeps what was changed since it was last kept; at every pause. */
    void keep() {
        if (dirty) {
            dirty = false;
            keeper.keep(draft());
        }
    }

    /**
     * Hands the findings in; kept first, so that a refusal loses nothing.
     *
     * @param done told the next visit of the task that waits, if there is one
     * @param ended told at the end however it came
     */
    void submit(Consumer<Optional<Visit>> done, Runnable ended) {
        FindingDraft draft = draft();
        dirty = false;
        keeper.whenKept(() -> background.run(BackgroundWork.quiet(_ -> {
            sources.findings().keep(actor, file.visit().id(), draft);
            sources.findings().submit(actor, file.visit().id(), draft);
            return sources.visits().nextToEnter(file.visit());
        }).onEnd(ended).onSuccess(done)));
    }

    FindingDraft draft() {
        LocalDate day = inspectedOn.get();
        return new FindingDraft(day == null ? "" : day.toString(),
                methods.entrySet().stream().filter(method -> method.getValue().get()).map(Map.Entry::getKey).toList(),
                signature.get(), obstacle.get().orElse(null), note.get().strip(), bulk.get(),
                answers.stream().map(AnswerModel::answer).toList());
    }

    private void listen() {
        List.<Observable>of(inspectedOn, signature, obstacle, note, bulk).forEach(this::listenTo);
        methods.values().forEach(this::listenTo);
        for (AnswerModel answer : answers) {
            List.<Observable>of(answer.resultProperty(), answer.measureProperty(), answer.deadlineProperty(),
                    answer.noteProperty()).forEach(this::listenTo);
        }
    }

    private void listenTo(Observable entered) {
        entered.addListener(_ -> {
            dirty = true;
            changes.set(changes.get() + 1);
            check();
        });
    }

    private void check() {
        FindingDraft draft = draft();
        checking.run(BackgroundWork
                .quiet(_ -> List.copyOf(sources.findings().missing(file.visit().id(), draft))).onSuccess(missing::set));
    }
}
