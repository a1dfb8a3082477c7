package cn.shuangsuiji.ui.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import net.synedra.validatorfx.Validator;
import org.jspecify.annotations.Nullable;

/// Inputs with their labels on the left and, under each, the sentence that says what is wrong with it. What is wrong shows
/// when an input is left or the form is submitted, and goes as soon as it is put right; submitting a wrong form puts the
/// keyboard into the first wrong input. Enter in a line of text submits.
public final class Form {
    private final VBox box = new VBox();
    private final GridPane grid = new GridPane();
    private final Label refusal = new Label();
    private final Validator validator = new Validator();
    private final List<Field<?>> fields = new ArrayList<>();
    private @Nullable Button verb;

    public Form() {
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        labels.setHalignment(HPos.LEFT);
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        inputs.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, inputs);
        refusal.setWrapText(true);
        refusal.getStyleClass().addAll("refusal", Tone.OVERDUE.styleClass());
        refuse("");
        box.getStyleClass().add("form");
        box.getChildren().addAll(grid, refusal);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A line of text; blanks around it do not count. */
    public Field<String> text(String label) {
        return add(label, Inputs.text(new TextField()));
    }

    /** A secret, shown as dots. */
    public Field<String> password(String label) {
        return add(label, Inputs.secret(new PasswordField()));
    }

    /** Text of several lines. */
    public Field<String> longText(String label, int rows) {
        return add(label, Inputs.longText(rows));
    }

    /** A whole number. */
    public Field<Long> number(String label) {
        return add(label, Inputs.number());
    }

    /** A number with decimals, such as a ratio in per cent. */
    public Field<BigDecimal> decimal(String label) {
        return add(label, Inputs.decimal());
    }

    /** A day, typed or taken from a calendar. */
    public Field<LocalDate> date(String label) {
        return add(label, new DateBox().input());
    }

    /** One of several. */
    public <T> Field<T> choice(String label, List<T> choices, Function<T, String> words) {
        return add(label, Inputs.choice(choices, words));
    }

    /** Yes or no; the words stand beside the box, the label may be empty. */
    public Field<Boolean> check(String label, String words) {
        return add(label, Inputs.check(words));
    }

    /** Any of several; at least one must be offered. */
    public <T> Field<Set<T>> checks(String label, List<T> choices, Function<T, String> words) {
        return add(label, Inputs.checks(choices, words));
    }

    /** A node of the caller's own across the form: an explanation, a heading between groups. */
    public Form row(Node node) {
        grid.add(node, 0, grid.getRowCount(), 2, 1);
        return this;
    }

    /** Runs the action when the button is pressed and every input is right. */
    public Form submitWith(Button button, Runnable action) {
        verb = button;
        button.setOnAction(_ -> {
            if (isRight()) {
                action.run();
            }
        });
        return this;
    }

    /** As {@link #submitWith}, for slow work: the form waits for it and shows a refusal at its foot. */
    public <T> Form submitWith(Button button, Background background, Supplier<BackgroundWork<T>> work) {
        return submitWith(button, () -> {
            RunningWork running = background.run(work.get().onRefusal(refused -> refuse(refused.sentence())));
            Buttons.waitFor(button, running);
        });
    }

    /** Whether every input is right; otherwise says what is wrong and goes to the first. */
    public boolean isRight() {
        refuse("");
        boolean right = validator.validate();
        if (!right) {
            fields.stream().filter(Field::isWrong).findFirst().ifPresent(Field::focus);
        }
        return right;
    }

    /** Says at the form's foot why the service refused; an empty sentence takes it away. */
    public void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    /** Puts the keyboard into the first input. */
    public void focus() {
        fields.getFirst().focus();
    }

    public Node node() {
        return box;
    }

    private <T> Field<T> add(String label, Input<T> input) {
        Field<T> field = new Field<>(label, input, validator.createCheck());
        int row = grid.getRowCount();
        GridPane.setValignment(field.label(), VPos.TOP);
        grid.add(field.label(), 0, row);
        grid.add(field.node(), 1, row);
        fields.add(field);
        return field;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField && verb != null) {
            key.consume();
            verb.fire();
        }
    }
}
