package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The papers that were made last: the list of firms at the left, the page in the middle, the printer at the right.
final class PreviewView implements View {
    /** What stays free beside a page, in px. */
    private static final double MARGIN = 40;

    private final PreviewViewModel model;
    private final PrintPanel panel;
    private final StackPane box = new StackPane();
    private final BorderPane desk = new BorderPane();
    private final PageCanvas page = new PageCanvas();
    private final TextField search = new TextField();
    private final ListView<PrintedPaper> papers = new ListView<>();
    private final Label place = new Label();
    private final VBox warnings = new VBox();
    private boolean following;

    PreviewView(PreviewViewModel model, PrintPanel panel) {
        this.model = model;
        this.panel = panel;
        box.getChildren().setAll(new EmptyState(Messages.text("ui.notice.empty")));
        desk.setLeft(list());
        desk.setCenter(middle());
        desk.setRight(panel.node());
        desk.getStyleClass().add("preview");
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.batchProperty().addListener((_, _, batch) -> begin());
        model.imageProperty().addListener((_, _, image) -> page.show(image));
        model.positionProperty().addListener((_, _, _) -> follow());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
    }

    @Override
    public String hints() {
        return Messages.text("ui.notice.hints");
    }

    private void begin() {
        ScrollPane room = new ScrollPane(desk);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        box.getChildren().setAll(room);
        search.clear();
        papers.setItems(FXCollections.observableArrayList(model.papers()));
        warnings.getChildren().setAll(model.warnings().stream().map(PreviewView::warning).toList());
        panel.begin();
        follow();
        page.show(model.imageProperty().get());
    }

    private static Label warning(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add(Tone.DUE.styleClass());
        return words;
    }

    private void follow() {
        place.setText(Messages.text("ui.notice.place", model.positionProperty().get() + 1, model.count()));
        following = true;
        papers.getSelectionModel().select(model.current());
        following = false;
        panel.paper(model.current());
    }

    private Node list() {
        search.setPromptText(Messages.text("ui.notice.search"));
        search.setAccessibleText(Messages.text("ui.notice.search"));
        search.textProperty().addListener((_, _, words) -> papers
                .setItems(FXCollections.observableArrayList(model.matching(words))));
        papers.setAccessibleText(Messages.text("ui.notice.papers"));
        papers.setCellFactory(_ -> new PaperCell());
        papers.getSelectionModel().selectedItemProperty().addListener((_, _, paper) -> {
            if (paper != null && !following) {
                model.jump(paper);
            }
        });
        VBox.setVgrow(papers, Priority.ALWAYS);
        VBox list = new VBox(search, papers);
        list.getStyleClass().add("preview-list");
        return list;
    }

    private Node middle() {
        HBox bar = new HBox(Buttons.sign(Icons.FIRST, Messages.text("ui.notice.first"), () -> model.turnTo(0)),
                Buttons.sign(Icons.PREVIOUS, Messages.text("ui.notice.previous"), () -> model.turn(-1)), place,
                Buttons.sign(Icons.NEXT, Messages.text("ui.notice.next"), () -> model.turn(1)),
                Buttons.sign(Icons.LAST, Messages.text("ui.notice.last"), () -> model.turnTo(Integer.MAX_VALUE)),
                Buttons.plain(Messages.text("ui.notice.smaller"), () -> model.zoom(-1)),
                Buttons.plain(Messages.text("ui.notice.larger"), () -> model.zoom(1)));
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("chips-line");
        StackPane sheet = new StackPane(page);
        sheet.getStyleClass().add("preview-sheet");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.viewportBoundsProperty().addListener((_, _, room) -> model.fit(room.getWidth() - MARGIN));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.addEventFilter(ScrollEvent.SCROLL, wheel -> {
            if (wheel.isShortcutDown()) {
                wheel.consume();
                model.zoom(wheel.getDeltaY() > 0 ? 1 : -1);
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(warnings, bar, scroll);
        middle.getStyleClass().add("preview-middle");
        return middle;
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof TextField) {
            return;
        }
        int step = key.getCode() == KeyCode.PAGE_DOWN ? 1 : key.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (step != 0) {
            key.consume();
            model.turn(step);
        }
    }
}
