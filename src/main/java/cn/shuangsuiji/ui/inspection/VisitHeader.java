package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Which visit this is: target, place in its task, days and team. */
final class VisitHeader extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final VisitFile file;
    private final Label days = new Label();

    VisitHeader(VisitFile file) {
        this.file = file;
        Visit visit = file.visit();
        Label name = new Label(visit.name());
        name.getStyleClass().add("title");
        name.setWrapText(true);
        Label code = new Label(visit.code());
        code.getStyleClass().addAll("code", Tone.MUTED.styleClass());
        Label place = new Label(
                Messages.text("ui.inspection.place", visit.ordinal(), file.visitsOfTask(), file.task()));
        place.getStyleClass().add(Tone.MUTED.styleClass());
        place.setWrapText(true);
        days.getStyleClass().add(Tone.MUTED.styleClass());
        days.setWrapText(true);
        days.setTextAlignment(TextAlignment.RIGHT);
        FlowPane which = new FlowPane(name, code, place);
        which.setRowValignment(VPos.BASELINE);
        which.setMinWidth(0);
        name.setMinWidth(0);
        name.maxWidthProperty().bind(which.widthProperty());
        setMinWidth(0);
        HBox.setHgrow(which, Priority.ALWAYS);
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("visit-header");
        getChildren().addAll(which, days);
        inspected(visit.inspectedOn());
    }

    /** Says the day of the inspection as it is being entered. */
    void inspected(@Nullable LocalDate day) {
        days.setText(Messages.text("ui.inspection.days", words(file.visit().notifiedOn()), words(day),
                file.teamInWords()));
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? Messages.text("ui.none") : day.format(DAY);
    }
}
