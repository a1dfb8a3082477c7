package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line under a [PagedTable]: how many match, which page this is, and the ways to the others.
final class Pager {
    private static final List<Integer> SIZES = List.of(50, 100);

    private final HBox box = new HBox();
    private final Label count = new Label();
    private final Label place = new Label();
    private final ComboBox<Integer> sizes = new ComboBox<>();
    private final LongConsumer turn;
    private final Button first = Buttons.sign(Icons.FIRST, Messages.text("ui.table.first"), this::first);
    private final Button previous = Buttons.sign(Icons.PREVIOUS, Messages.text("ui.table.previous"), this::previous);
    private final Button next = Buttons.sign(Icons.NEXT, Messages.text("ui.table.next"), this::next);
    private final Button last = Buttons.sign(Icons.LAST, Messages.text("ui.table.last"), this::last);
    private long offset;
    private long total;

    /**
     * @param sortMenu the orders to choose from, if there are any
     * @param turn reads the page that begins with this row
     */
    Pager(@Nullable MenuButton sortMenu, LongConsumer turn) {
        this.turn = turn;
        sizes.getItems().setAll(SIZES);
        sizes.setValue(SIZES.getFirst());
        sizes.setAccessibleText(Messages.text("ui.table.size"));
        sizes.setConverter(new Words<>(rows -> Messages.text("ui.table.rows", rows)));
        sizes.setOnAction(_ -> turn.accept(0));
        count.getStyleClass().add("count");
        place.getStyleClass().add(Tone.MUTED.styleClass());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getStyleClass().add("pager");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(count, gap);
        if (sortMenu != null) {
            box.getChildren().add(sortMenu);
        }
        box.getChildren().addAll(sizes, first, previous, place, next, last);
        turnedTo(0, 0, "");
    }

    Node node() {
        return box;
    }

    int size() {
        return sizes.getValue();
    }

    long offset() {
        return offset;
    }

    long lastOffset(long rows) {
        return rows == 0 ? 0 : (rows - 1) / size() * size();
    }

    void say(String words) {
        count.setText(words);
    }

    /** The page is there. */
    void turnedTo(long begin, long all, String words) {
        offset = begin;
        total = all;
        count.setText(words);
        long page = begin / size() + 1;
        boolean counted = all != Page.UNCOUNTED;
        place.setText(counted
                ? Messages.text("ui.table.page", page, lastOffset(all) / size() + 1)
                : Messages.text("ui.table.page.uncounted", page));
        first.setDisable(begin == 0);
        previous.setDisable(begin == 0);
        next.setDisable(counted && begin >= lastOffset(all));
        last.setDisable(!counted || begin >= lastOffset(all));
    }

    void first() {
        go(0);
    }

    void previous() {
        go(Math.max(0, offset - size()));
    }

    void next() {
        go(total == Page.UNCOUNTED ? offset + size() : Math.min(lastOffset(total), offset + size()));
    }

    void last() {
        go(total == Page.UNCOUNTED ? offset : lastOffset(total));
    }

    private void go(long begin) {
        if (begin != offset) {
            turn.accept(begin);
        }
    }
}
