package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Measure;
import cn.shuangsuiji.inspection.ResultCode;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// An item with its result. It takes the keyboard as a whole: a number key chooses the result; what the result demands
/// opens in it while the clerk is there.
final class ItemRow {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<Tone> TONES = List.of(Tone.DUE, Tone.PLAIN);

    private final AnswerModel answer;
    private final MenuButton result = new MenuButton();
    private final Label follow = ItemGrid.words("");
    private final MeasureInput measure;
    private final ItemGrid grid;
    private boolean current;

    /**
     * @param results the results to choose from
     * @param choose takes the key of the chosen result
     */
    ItemRow(AnswerModel answer, List<ResultCode> results, Consumer<String> choose) {
        this.answer = answer;
        Finding item = answer.finding();
        result.setFocusTraversable(false);
        result.setWrapText(true);
        result.setMinWidth(0);
        result.setMnemonicParsing(false);
        result.getStyleClass().add("result");
        for (ResultCode code : results) {
            MenuItem choice = new MenuItem(words(code));
            choice.setMnemonicParsing(false);
            choice.setOnAction(_ -> choose.accept(code.code()));
            result.getItems().add(choice);
        }
        measure = new MeasureInput(answer);
        StackPane after = new StackPane(follow, measure.node());
        after.setMinWidth(0);
        after.setAlignment(Pos.CENTER_LEFT);
        grid = new ItemGrid(new Label(Integer.toString(item.ordinal())), ItemGrid.words(item.name()), result, after);
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.LIST_ITEM);
        grid.getStyleClass().add("item-row");
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (!measure.holds(press.getTarget())) {
                grid.requestFocus();
            }
        });
        List.of(answer.resultProperty(), answer.measureProperty(), answer.deadlineProperty())
                .forEach(entered -> entered.addListener((_, _, _) -> say()));
        say();
    }

    /** Whether the clerk is at this item; opens what its result demands. */
    void current(boolean here) {
        current = here;
        grid.pseudoClassStateChanged(CURRENT, here);
        say();
    }

    /** Shows all results, for the mouse and for whoever does not know the keys. */
    void offer() {
        result.show();
    }

    MeasureInput measure() {
        return measure;
    }

    Node node() {
        return grid;
    }

    private void say() {
        ResultCode chosen = answer.resultProperty().get();
        result.setText(chosen == null ? Messages.text("ui.inspection.unanswered.one") : words(chosen));
        Tone tone = chosen == null ? Tone.DUE : Tone.PLAIN;
        TONES.forEach(each -> result.getStyleClass().remove(each.styleClass()));
        result.getStyleClass().add(tone.styleClass());
        boolean open = current && answer.isProblem();
        measure.show(open);
        follow.setVisible(!open);
        follow.setManaged(!open);
        follow.setText(followInWords());
        follow.getStyleClass().remove(Tone.MUTED.styleClass());
        if (!answer.isProblem()) {
            follow.getStyleClass().add(Tone.MUTED.styleClass());
        }
        Finding item = answer.finding();
        result.setAccessibleText(Messages.text("ui.inspection.result.spoken", item.ordinal(), result.getText()));
        grid.setAccessibleText(Messages.text("ui.inspection.item.spoken", item.ordinal(), item.name(),
                result.getText(), follow.getText()));
    }

    private String followInWords() {
        Measure chosen = answer.measureProperty().get();
        LocalDate deadline = answer.deadlineProperty().get();
        if (answer.isUnanswered() || chosen == null) {
            return "";
        }
        return deadline == null
                ? Messages.of(chosen)
                : Messages.text("ui.inspection.follow", deadline.toString(), Messages.of(chosen));
    }

    private static String words(ResultCode code) {
        return Messages.text("ui.inspection.result", code.code(), code.text());
    }
}
