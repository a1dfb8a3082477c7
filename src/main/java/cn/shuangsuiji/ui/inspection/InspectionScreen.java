package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// 检查: the list of visits; Enter opens a visit in its place, to be entered, reviewed or read, whichever it waits for.
public final class InspectionScreen implements View {
    static final String STYLE = Objects.requireNonNull(InspectionScreen.class.getResource("inspection.css"))
            .toExternalForm();

    private final InspectionSources sources;
    private final Actor actor;
    private final Workplace place;
    private final VisitReader reader;
    private final Reviews reviews;
    private final BatchReview batch;
    private final LatestWork opening;
    private final VisitListView list;
    private final StackPane page = new StackPane();
    private @Nullable FindingView entering;

    public InspectionScreen(InspectionSources sources, Actor actor, Workplace place) {
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        reader = new VisitReader(sources);
        reviews = new Reviews(sources, actor);
        opening = place.background().latest();
        VisitListViewModel model = new VisitListViewModel(sources, reviews, place.background());
        batch = new BatchReview(reviews, place.background(), place.notifier(), place.dialogs(), this::reviewed);
        list = new VisitListView(model, place.background(), visit -> open(visit.id()),
                () -> batch.ask(model.textProperty().get()));
        page.getChildren().add(list.node());
        list.show();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void onShow() {
        list.refresh();
    }

    @Override
    public void onHide() {
        if (entering != null) {
            entering.leave(() -> {});
        }
    }

    @Override
    public void focusSearch() {
        if (isListShown()) {
            list.focusSearch();
        }
    }

    @Override
    public String hints() {
        return Messages.text("ui.inspection.hints");
    }

    @Override
    public void open(long visitId) {
        if (entering == null) {
            read(visitId);
        } else {
            entering.leave(() -> read(visitId));
        }
    }

    /** Opens the visit whose QR was scanned, wherever the clerk is; an unknown one is said in words. */
    public void openByQr(String scanned) {
        opening.run(BackgroundWork.quiet(_ -> sources.visits().byQr(scanned).id())
                .onSuccess(id -> place.navigator().open("inspection", id)));
    }

    private void read(long visitId) {
        opening.run(BackgroundWork.quiet(_ -> reader.file(visitId)).onSuccess(this::show));
    }

    private void show(VisitFile file) {
        VisitState state = file.visit().state();
        boolean enterable = state == VisitState.TO_INSPECT || state == VisitState.ENTERING;
        if (enterable && actor.may(Permission.ENTER_FINDING)) {
            FindingView view = new FindingView(
                    new FindingViewModel(sources, actor, place.background(), place.notifier(), file), place.dialogs(),
                    place.notifier(), () -> papers(file), materials(file), this::leave,
                    next -> handedIn(file.visit(), next));
            entering = view;
            lay(view.node());
            view.focus();
        } else {
            showRecord(file);
        }
    }

    private void papers(VisitFile file) {
        sources.papers().ofVisit(file.visit().id(), file.visit().name());
    }

    private Node materials(VisitFile file) {
        return sources.papers().materials(file.visit(), place);
    }

    private void showRecord(VisitFile file) {
        entering = null;
        RecordViewModel model = new RecordViewModel(reviews, place.background(), file);
        RecordActions actions = new RecordActions(model, place.background(), place.dialogs(),
                next -> reviewed(file.visit(), next), this::leave);
        Node record = new RecordView(model, actions, () -> papers(file), materials(file)).node();
        record.addEventFilter(KeyEvent.KEY_PRESSED, actions::pressed);
        record.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
        lay(record);
        actions.focus();
    }

    /** Lays the page out at once: what scrolls is in the window only then, and could not take the keyboard before. */
    private void lay(Node node) {
        page.getChildren().setAll(node);
        page.applyCss();
        page.layout();
    }

    private void handedIn(Visit visit, Optional<Visit> next) {
        entering = null;
        place.notifier()
                .done(Messages.text(next.isPresent() ? "ui.inspection.submitted" : "ui.inspection.submitted.last",
                        visit.name()));
        goOn(next);
    }

    private void reviewed(Visit visit, Optional<Visit> next) {
        place.notifier().done(Messages.text("ui.inspection.reviewed", visit.name()));
        goOn(next);
    }

    private void reviewed() {
        place.navigator().refresh();
        list.refresh();
    }

    private void goOn(Optional<Visit> next) {
        place.navigator().refresh();
        if (next.isPresent()) {
            open(next.get().id());
        } else {
            leave();
        }
    }

    private void leave() {
        FindingView left = entering;
        entering = null;
        if (left == null) {
            showList();
        } else {
            left.leave(this::showList);
        }
    }

    private void showList() {
        page.getChildren().setAll(list.node());
        list.refresh();
        list.focus();
        place.navigator().refresh();
    }

    private boolean isListShown() {
        return page.getChildren().equals(List.of(list.node()));
    }
}
