package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Which visit this is: target, place in its task, days and team. */
final class VisitHeader extends FlowPane {
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
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("visit-header");
        getChildren().addAll(name, code, place, days);
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
