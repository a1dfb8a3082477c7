package cn.shuangsuiji.ui.kit;

import atlantafx.base.controls.CustomTextField;
import cn.shuangsuiji.base.Messages;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The line over a list: its search box, then the filters. The search follows the typing after a short rest; Esc empties
/// the box.
public final class FilterBar {
    private static final Duration REST = Duration.millis(200);

    private final HBox box = new HBox();
    private final TextField search;

    /**
     * @param prompt what can be searched for, as the box's words
     * @param searched takes the text to search for, empty for all
     */
    public FilterBar(String prompt, Consumer<String> searched, Node... filters) {
        CustomTextField field = new CustomTextField();
        field.setLeft(Icons.icon(Icons.SEARCH));
        search = field;
        search.setPromptText(prompt);
        search.setAccessibleText(Messages.text("ui.filter.search", prompt));
        search.getStyleClass().add("page-search");
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> searched.accept(search.getText().strip()));
        search.textProperty().addListener(_ -> rest.playFromStart());
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                key.consume();
                search.clear();
            }
        });
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("filter-bar");
        box.getChildren().add(search);
        box.getChildren().addAll(filters);
    }

    /** What the down key in the search box does: it leads into the rows. */
    public void onDown(Runnable action) {
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                key.consume();
                action.run();
            }
        });
    }

    /** For the shell's `/`; see [View#focusSearch]. */
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Searches for this text, as if it had been typed. */
    public void search(String text) {
        search.setText(text);
    }

    public Node node() {
        return box;
    }
}
