package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Notes days on which a person cannot be sent. */
final class AbsenceForm {
    private final Form form = new Form();
    private final VBox box;

    /** Begins with these days; the end is left open where there is only one. */
    AbsenceForm(Inspector inspector, DayRange days, InspectorListModel model, Background background,
            Consumer<InspectorSaved> saved) {
        Field<LocalDate> from = form.date(Messages.text("ui.catalog.absence.from")).required().set(days.first());
        Field<LocalDate> to = form.date(Messages.text("ui.catalog.absence.to")).required()
                .set(days.days() == 1 ? null : days.last());
        Field<String> reason = form.text(Messages.text("ui.catalog.absence.reason")).required();
        Button verb = Buttons.primary(Messages.text("ui.catalog.absence.save"), () -> {});
        form.submitWith(verb, background, () -> {
            Absence absence = new Absence(inspector.certificate(), from.get(), to.get(), reason.get());
            return BackgroundWork.quiet(_ -> model.people().absences().add(model.actor(), absence))
                    .onSuccess(told -> saved.accept(new InspectorSaved(inspector.certificate(),
                            told.isEmpty() ? List.of(words(inspector, absence)) : told)));
        });
        box = new VBox(form.node(), verb);
        box.getStyleClass().add("screen-part");
    }

    Node node() {
        return box;
    }

    void focus() {
        form.focus();
    }

    private static String words(Inspector inspector, Absence absence) {
        return Messages.text("ui.catalog.absence.saved", inspector.name(), absence.from(), absence.to());
    }
}
