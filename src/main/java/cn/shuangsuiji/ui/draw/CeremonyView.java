package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The draw before witnesses, filling the window of a projector: dark on light, nothing smaller than 28 px, nothing that
/// moves by itself. Enter does what the page asks, Tab walks, Esc asks before leaving.
public final class CeremonyView {
    private static final double SMALLEST = 28;
    private static final double USUAL_HEIGHT = 768;
    private static final List<CeremonyPage> PAGES = List.of(CeremonyPage.values());

    private final CeremonyViewModel model;
    private final Dialogs dialogs;
    private final Runnable left;
    private final CeremonyPages pages;
    private final VBox root = new VBox();
    private final ChangeListener<@Nullable DrawFacts> follow = (_, _, _) -> resume();

    /**
     * @param left told when the room is done, to put the task's page back
     */
    public CeremonyView(CeremonyViewModel model, Dialogs dialogs, Runnable left) {
        this.model = model;
        this.dialogs = dialogs;
        this.left = left;
        pages = new CeremonyPages(model, dialogs, this::leave, this::show);
        root.getStyleClass().add("ceremony");
        root.getStylesheets().add(sheet());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.heightProperty().addListener((_, _, height) -> size(height.doubleValue()));
        size(USUAL_HEIGHT);
        root.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                show();
            }
        });
        model.draw().factsProperty().addListener(follow);
        model.pageProperty().addListener((_, _, _) -> show());
    }

    /** The style rules of the draw, for the task's page as well. */
    public static String sheet() {
        return Objects.requireNonNull(CeremonyView.class.getResource("draw.css")).toExternalForm();
    }

    /** To be the window's only content. */
    public Parent node() {
        return root;
    }

    private void resume() {
        CeremonyPage before = model.pageProperty().get();
        model.resume();
        if (before == model.pageProperty().get()) {
            show();
        }
    }

    private void show() {
        CeremonyPage page = model.pageProperty().get();
        CeremonyContent content = pages.content(page);
        Label title = wrapped(content.title());
        title.getStyleClass().add("title");
        Label sentence = wrapped(content.sentence());
        sentence.getStyleClass().add("muted");
        ScrollPane body = new ScrollPane(content.body());
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(head(page), title, sentence, body);
        root.getChildren().addAll(content.foot());
        root.getChildren().addAll(refusal(), foot(content));
        root.applyCss();
        content.focus().requestFocus();
    }

    private Node head(CeremonyPage page) {
        DrawFacts facts = model.draw().facts();
        return line(muted(Messages.text("ui.draw.ceremony.head", facts.office(), facts.task().content().title())),
                muted(Messages.text("ui.draw.ceremony.step", PAGES.indexOf(page) + 1, PAGES.size(),
                        Messages.of(page))));
    }

    /** Here rather than in a notification, which lies over the task's page and is out of sight now. */
    private Node refusal() {
        Label words = wrapped("");
        words.getStyleClass().add(Tone.OVERDUE.styleClass());
        words.textProperty().bind(model.draw().refusalProperty());
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        return words;
    }

    private Node foot(CeremonyContent content) {
        DrawFacts facts = model.draw().facts();
        String number = facts.task().platformNumber();
        HBox line = line(muted(Messages.text("ui.draw.ceremony.foot",
                number == null ? Messages.text("ui.draw.unregistered") : number, facts.attempt())));
        for (Button verb : content.verbs()) {
            verb.getStyleClass().add("ceremony-verb");
            verb.setDefaultButton(verb.equals(content.verbs().getLast()));
            line.getChildren().add(verb);
        }
        return line;
    }

    /** A filter, because a box for digits would take Esc for itself. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            askToLeave();
        }
    }

    private void askToLeave() {
        dialogs.confirmGrave(Messages.text("ui.draw.ceremony.leave.title"),
                Messages.text("ui.draw.ceremony.leave.sentence"), Messages.text("ui.draw.ceremony.leave"),
                this::leave);
    }

    private void leave() {
        model.draw().factsProperty().removeListener(follow);
        left.run();
    }

    /** Grows with the window, so that a larger projector shows larger words and not more of them. */
    private void size(double height) {
        root.setStyle("-fx-font-size: " + Math.max(SMALLEST, Math.rint(SMALLEST * height / USUAL_HEIGHT)) + "px;");
    }

    private static HBox line(Node left, Node... right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(left, gap);
        line.getChildren().addAll(right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ceremony-line");
        return line;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
