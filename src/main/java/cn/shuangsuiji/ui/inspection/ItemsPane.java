package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Measure;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The table of items, walked by keyboard: up and down between items, a number key for the result, Tab through what the
/// result demands and on to the next item.
final class ItemsPane {
    private final FindingViewModel model;
    private final Runnable toNote;
    private final Runnable toConditions;
    private final VBox box = new VBox();
    private final List<ItemRow> rows = new ArrayList<>();

    /**
     * @param toNote leads the keyboard to the note of the item
     * @param toConditions leads it past the items
     */
    ItemsPane(FindingViewModel model, Runnable toNote, Runnable toConditions) {
        this.model = model;
        this.toNote = toNote;
        this.toConditions = toConditions;
        box.getStyleClass().add("items");
        box.getChildren().add(ItemGrid.titles(Messages.text("ui.inspection.items.number"),
                Messages.text("ui.inspection.items.item"), Messages.text("ui.inspection.items.result"),
                Messages.text("ui.inspection.items.follow")));
        for (int i = 0; i < model.answers().size(); i++) {
            rows.add(row(i));
        }
        model.currentProperty().addListener(_ -> mark());
        mark();
    }

    /** Puts the keyboard to the item at hand. */
    void focus() {
        rows.get(model.currentProperty().get()).node().requestFocus();
    }

    /** Puts the keyboard to what the item's result demands. */
    void focusMeasure(int index) {
        model.currentProperty().set(index);
        Measure chosen = model.answers().get(index).measureProperty().get();
        MeasureInput input = rows.get(index).measure();
        (chosen == null || chosen == Measure.NONE ? input.first() : input.last()).requestFocus();
    }

    /** Puts the keyboard to this item. */
    void focus(int index) {
        model.currentProperty().set(index);
        focus();
    }

    /** Goes on to the item after the one at hand, or past the items. */
    void next() {
        int index = model.currentProperty().get() + 1;
        if (index < rows.size()) {
            focus(index);
        } else {
            toConditions.run();
        }
    }

    List<Node> rows() {
        return rows.stream().map(ItemRow::node).toList();
    }

    Node node() {
        return box;
    }

    private ItemRow row(int index) {
        ItemRow row = new ItemRow(model.answers().get(index), model.results(), key -> model.choose(index, key));
        Node node = row.node();
        node.focusWithinProperty().addListener((_, _, here) -> {
            if (here) {
                model.currentProperty().set(index);
            }
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(row, key));
        box.getChildren().add(node);
        return row;
    }

    private void pressed(ItemRow row, KeyEvent key) {
        boolean onRow = row.node().equals(key.getTarget());
        if (key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
            tab(row, key, onRow);
        } else if (onRow && !key.isShortcutDown()) {
            move(row, key);
        }
    }

    /** A problem leads through its measure and deadline to its note; anything else to the next item. */
    private void tab(ItemRow row, KeyEvent key, boolean onRow) {
        if (onRow && row.measure().isOpen()) {
            row.measure().first().requestFocus();
        } else if (onRow) {
            next();
        } else if (row.measure().last().equals(key.getTarget())) {
            toNote.run();
        } else {
            return;
        }
        key.consume();
    }

    private void move(ItemRow row, KeyEvent key) {
        int index = model.currentProperty().get();
        switch (key.getCode()) {
            case UP -> focus(Math.max(index - 1, 0));
            case DOWN -> focus(Math.min(index + 1, rows.size() - 1));
            case ENTER -> toNote.run();
            case SPACE -> row.offer();
            default -> {
                if (!key.getCode().isDigitKey() && !key.getCode().isLetterKey()) {
                    return;
                }
                model.choose(index, sign(key.getCode()));
            }
        }
        key.consume();
    }

    /** The sign of a key, the same for the row of digits and the block of numbers. */
    private static String sign(KeyCode code) {
        String name = code.getName();
        return name.substring(name.length() - 1);
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).current(i == model.currentProperty().get());
        }
    }
}
