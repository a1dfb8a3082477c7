package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.ui.draw.AttemptsSection;
import cn.shuangsuiji.ui.draw.CeremonyView;
import cn.shuangsuiji.ui.draw.CeremonyViewModel;
import cn.shuangsuiji.ui.draw.DrawPanels;
import cn.shuangsuiji.ui.draw.PreviewCard;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.StepBar;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// One task: its steps across the page, on the left what it is about, on the right what the chosen step needs. The present
/// step is chosen at first and after each change. F11 opens the ceremony, Esc goes back to the list.
final class TaskPageView {
    private static final double LEFT_SHARE = 59;

    private final TaskViewModel model;
    private final Workplace window;
    private final Runnable back;
    private final VBox page = new VBox();
    private final ScrollPane whole = new ScrollPane(page);
    private final Drawer drawer = new Drawer(whole);
    private final BorderPane head = new BorderPane();
    private final StepBar bar = new StepBar(step -> choose(stepNamed(step.name())));
    private final VBox left = new VBox();
    private final ScrollPane right = new ScrollPane();
    private final Chips<TaskPane> panes = new Chips<>(Messages.text("ui.task.pane"), List.of(TaskPane.values()),
            Messages::of);
    private final DrawPanels drawPanels;
    private final FieldPanels fieldPanels;
    private final SchemePanel schemePanel;

    TaskPageView(TaskViewModel model, Workplace window, Runnable back) {
        this.model = model;
        this.window = window;
        this.back = back;
        drawPanels = new DrawPanels(model.draw(), window.dialogs(), this::ceremonyButton);
        fieldPanels = new FieldPanels(model, window);
        schemePanel = new SchemePanel(model, window);
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.getStyleClass().add("card");
        left.getStyleClass().addAll("card", "card-content");
        page.getStyleClass().add("screen");
        page.getStylesheets().add(CeremonyView.sheet());
        GridPane cards = cards();
        page.getChildren().addAll(head, bar.node(), cards);
        VBox.setVgrow(cards, Priority.ALWAYS);
        whole.setFitToWidth(true);
        whole.setFitToHeight(true);
        whole.setFocusTraversable(false);
        drawer.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        panes.selectedProperty().addListener(_ -> showLeft());
        model.factsProperty().addListener((_, _, facts) -> {
            if (facts != null) {
                show(facts);
            }
        });
    }

    Node node() {
        return drawer.node();
    }

    private GridPane cards() {
        GridPane cards = new GridPane();
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(LEFT_SHARE);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(100 - LEFT_SHARE);
        RowConstraints high = new RowConstraints();
        high.setVgrow(Priority.ALWAYS);
        cards.getColumnConstraints().addAll(wide, narrow);
        cards.getRowConstraints().add(high);
        cards.getStyleClass().add("cards");
        cards.add(left, 0, 0);
        cards.add(right, 1, 0);
        return cards;
    }

    private void show(TaskFacts facts) {
        TaskSteps steps = new TaskSteps(facts);
        head.setCenter(title(facts.task()));
        head.setRight(Buttons.plain(Messages.text("ui.task.back"), back));
        bar.show(steps.steps());
        panes.say(TaskPane.TARGETS, Messages.text("ui.task.pane.targets", facts.draw().drawn().size()));
        panes.say(TaskPane.ATTEMPTS, Messages.text("ui.task.pane.attempts", facts.draw().attempts().size()));
        panes.say(TaskPane.CHANGES, Messages.text("ui.task.pane.changes", facts.changes().size()));
        drawer.close();
        choose(steps.first());
        focus();
    }

    /**
     * Puts the keyboard where the chosen step goes on: its digits, else its verb, else its first box or button. They take the keyboard
     * once they are in the scene, which is when the panes have their skins.
     */
    private void focus() {
        whole.applyCss();
        Node panel = right.getContent();
        Stream.of(".digits", ".accent", ".text-field", ".button").flatMap(kind -> panel.lookupAll(kind).stream())
                .filter(node -> !node.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    private static Node title(InspectionTask task) {
        Label title = new Label(task.title());
        title.getStyleClass().add("title");
        Label name = new Label(Messages.text("ui.task.platform"));
        name.getStyleClass().add(Tone.MUTED.styleClass());
        Label number = new Label(task.platformNumber() == null
                ? Messages.text("ui.task.unregistered")
                : task.platformNumber());
        number.getStyleClass().add(task.platformNumber() == null ? Tone.DUE.styleClass() : "code");
        Label mode = new Label(Messages.text("ui.task.mode", Messages.of(task.content().mode()),
                Messages.of(task.content().joint()), task.content().unit()));
        mode.getStyleClass().add(Tone.MUTED.styleClass());
        FlowPane line = new FlowPane(title, name, number, mode);
        title.setWrapText(true);
        title.setMinWidth(0);
        line.setMinWidth(0);
        title.maxWidthProperty().bind(line.widthProperty());
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("task-head");
        return line;
    }

    private void choose(TaskStep step) {
        VBox panel = new VBox(panel(step));
        panel.getStyleClass().add("panel");
        boolean isDraw = step == TaskStep.COMMIT || step == TaskStep.DRAW || step == TaskStep.ASSIGN;
        if (isDraw && !model.facts().draw().commitment().isEmpty()) {
            panel.getChildren().add(new RecordPanel(model, window.files()).node());
        }
        right.setContent(panel);
        right.setVvalue(0);
        boolean same = panes.selectedProperty().get() == TaskPane.of(step);
        panes.selectedProperty().set(TaskPane.of(step));
        if (same) {
            showLeft();
        }
    }

    private Node panel(TaskStep step) {
        return switch (step) {
            case SCHEME -> schemePanel.scheme();
            case FREEZE -> model.facts().task().platformNumber() == null
                    ? new VBox(schemePanel.platform(), drawPanels.freeze())
                    : drawPanels.freeze();
            case COMMIT -> drawPanels.commit();
            case SEED -> drawPanels.seed();
            case DRAW -> drawPanels.result();
            case ASSIGN -> fieldPanels.assign();
            case NOTIFY -> fieldPanels.notification();
            case INSPECT -> fieldPanels.inspection();
            case PUBLISH -> fieldPanels.publication();
            case CLOSE -> fieldPanels.closing();
        };
    }

    private void showLeft() {
        TaskFacts facts = model.facts();
        Node content = switch (panes.selectedProperty().get()) {
            case PREVIEW -> scrolled(PreviewCard.of(facts.draw()));
            case TARGETS -> TargetsTable.of(facts, window.background(),
                    row -> drawer.show(row.name(), TargetDetails.of(row, facts, model.changes(), window,
                            RecordPanel.slipVerb(model, window.files(), row.code()))));
            case ATTEMPTS -> scrolled(AttemptsSection.of(facts.draw()));
            case CHANGES -> scrolled(ChangesSection.of(facts, model));
        };
        VBox.setVgrow(content, Priority.ALWAYS);
        left.getChildren().setAll(panes.node(), content);
    }

    private static Node scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Button ceremonyButton() {
        Button button = Buttons.plain(Messages.text("ui.draw.ceremony"), this::openCeremony);
        button.setDisable(CeremonyViewModel.obstacle(model.facts().task().state()).isPresent());
        return button;
    }

    private void openCeremony() {
        CeremonyViewModel.obstacle(model.facts().task().state()).ifPresentOrElse(window.notifier()::refused, () -> {
            Scene scene = page.getScene();
            Parent frame = scene.getRoot();
            CeremonyView view = new CeremonyView(new CeremonyViewModel(model.draw()), window.dialogs(), () -> {
                scene.setRoot(frame);
                focus();
                model.reload();
            });
            scene.setRoot(view.node());
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F11) {
            openCeremony();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            back.run();
        } else {
            return;
        }
        key.consume();
    }

    private static TaskStep stepNamed(String name) {
        return List.of(TaskStep.values()).stream().filter(step -> Messages.of(step).equals(name)).findFirst()
                .orElseThrow();
    }
}
