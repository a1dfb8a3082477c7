package cn.shuangsuiji.ui.kit;

import atlantafx.base.controls.Calendar;
import cn.shuangsuiji.base.Messages;
import java.time.LocalDate;
import javafx.beans.property.Property;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// A day, typed or taken from a calendar. Not JavaFX's date picker, which throws away a text that it cannot read.
final class DateBox extends HBox {
    private final TextField box = new TextField();
    private final Button opener = Buttons.sign(Icons.CALENDAR, Messages.text("ui.form.calendar"), this::open);
    private final Input<LocalDate> input;

    DateBox() {
        box.setPromptText(Messages.text("ui.form.date.prompt"));
        box.setPrefColumnCount(8);
        opener.setFocusTraversable(false);
        getStyleClass().add("date-box");
        getChildren().addAll(box, opener);
        input = new TypedInput<>(box, Days::read, LocalDate::toString, Messages.text("ui.form.date.wrong"))
                .input(this);
    }

    Input<LocalDate> input() {
        return input;
    }

    private void open() {
        Property<LocalDate> value = input.value();
        Calendar calendar = new Calendar(value.getValue());
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(calendar);
        calendar.valueProperty().addListener((_, _, day) -> {
            value.setValue(day);
            popup.hide();
            box.requestFocus();
        });
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(opener, place.getMinX(), place.getMaxY());
    }
}
