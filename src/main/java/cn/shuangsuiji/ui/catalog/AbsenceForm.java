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

    AbsenceForm(Inspector inspector, InspectorListModel model, Background background, Consumer<InspectorSaved> saved) {
        Field<LocalDate> from = form.date(Messages.text("ui.catalog.absence.from")).required().set(model.today());
        Field<LocalDate> to = form.date(Messages.text("ui.catalog.absence.to")).required();
        Field<String> reason = form.text(Messages.text("ui.catalog.absence.reason")).required();
        Button verb = Buttons.primary(Messages.text("ui.catalog.absence.save"), () -> {});
        form.submitWith(verb, background, () -> {
            Absence absence = new Absence(inspector.certificate(), from.get(), to.get(), reason.get());
            return BackgroundWork.quiet(_ -> {
                model.addAbsence(absence);
                return absence;
            }).onSuccess(done -> saved.accept(new InspectorSaved(done.certificate(), List.of(
                    Messages.text("ui.catalog.absence.saved", inspector.name(), done.from(), done.to())))));
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
}
