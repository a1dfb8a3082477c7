package cn.shuangsuiji.ui.shell;

import atlantafx.base.controls.CustomTextField;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The search box of the top bar and the hits under it. The keyboard stays in the box: Up and Down choose, Enter opens,
/// Esc gives the keyboard back to the page.
final class SearchPopup {
    private static final Duration REST = Duration.millis(150);
    private static final int MOST_ROWS = 8;
    private static final double BORDERS = 2;

    private final SearchViewModel model;
    private final CustomTextField box = new CustomTextField();
    private final ListView<SearchHit> list = new ListView<>();
    private final Label remark = new Label();
    private final VBox panel = new VBox(remark, list);
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Node before;

    SearchPopup(SearchSource source, Background background) {
        model = new SearchViewModel(source, background);
        buildBox();
        buildPanel();
        rest.setOnFinished(_ -> model.search(box.getText()));
    }

    TextField box() {
        return box;
    }

    /** The hits, to be laid over the page. */
    Node panel() {
        return panel;
    }

    /** Puts the keyboard into the box. */
    void focus() {
        if (!box.isFocused()) {
            before = box.getScene().getFocusOwner();
        }
        box.requestFocus();
        box.selectAll();
    }

    private void buildBox() {
        Label keys = new Label(Messages.text("ui.search.keys"));
        keys.getStyleClass().add(Tone.MUTED.styleClass());
        box.setLeft(Icons.icon(Icons.SEARCH));
        box.setRight(keys);
        box.setPromptText(Messages.text("ui.search.prompt"));
        box.setAccessibleText(Messages.text("ui.search.spoken"));
        box.getStyleClass().add("search-box");
        box.textProperty().addListener(_ -> rest.playFromStart());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void buildPanel() {
        remark.textProperty().bind(model.remarkProperty());
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        list.setItems(model.hits());
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("ui.search.hits"));
        list.setCellFactory(_ -> new HitCell());
        list.setOnMouseClicked(_ -> open());
        list.managedProperty().bind(Bindings.isNotEmpty(model.hits()));
        list.visibleProperty().bind(list.managedProperty());
        panel.getStyleClass().add("search-panel");
        panel.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        panel.visibleProperty().bind(box.focusedProperty()
                .and(list.managedProperty().or(remark.textProperty().isNotEmpty())));
        StackPane.setAlignment(panel, Pos.TOP_LEFT);
        panel.visibleProperty().subscribe(shown -> {
            if (shown) {
                double boxLeft = box.localToScene(0, 0).getX();
                panel.setTranslateX(boxLeft - panel.getParent().localToScene(0, 0).getX());
            }
        });
        model.hits().addListener((ListChangeListener<SearchHit>) _ -> {
            if (!model.hits().isEmpty()) {
                list.setPrefHeight(list.getFixedCellSize() * Math.min(MOST_ROWS, model.hits().size()) + BORDERS);
                list.getSelectionModel().select(0);
            }
        });
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> list.getSelectionModel().selectPrevious();
            case DOWN -> list.getSelectionModel().selectNext();
            case ENTER -> open();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void open() {
        @Nullable
        SearchHit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            leave();
            hit.open().run();
        }
    }

    private void leave() {
        box.clear();
        model.search("");
        if (before != null) {
            before.requestFocus();
        }
    }

    private static final class HitCell extends ListCell<SearchHit> {
        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && hit != null) {
                Label kind = new Label(hit.kind());
                kind.getStyleClass().addAll(Tone.MUTED.styleClass(), "hit-kind");
                Label subtitle = new Label(hit.subtitle());
                subtitle.getStyleClass().add(Tone.MUTED.styleClass());
                HBox line = new HBox(kind, new Label(hit.title()), subtitle);
                line.getStyleClass().add("hit");
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText(String.join("，", hit.kind(), hit.title(), hit.subtitle()));
            }
        }
    }
}
