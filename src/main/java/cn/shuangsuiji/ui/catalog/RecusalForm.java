package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.Recusal;
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

/** Notes whom a person must not inspect, and why. */
final class RecusalForm {
    private final Form form = new Form();
    private final VBox box;

    RecusalForm(Inspector inspector, InspectorListModel model, Background background, Consumer<InspectorSaved> saved) {
        Field<String> target = form.text(Messages.text("ui.catalog.recusal.target")).required()
                .hint(Messages.text("ui.catalog.recusal.target.hint"));
        Field<String> relation = form.text(Messages.text("ui.catalog.recusal.relation")).required()
                .hint(Messages.text("ui.catalog.recusal.relation.hint"));
        Field<LocalDate> declared = form.date(Messages.text("ui.catalog.recusal.declared")).required()
                .set(model.today());
        Button verb = Buttons.primary(Messages.text("ui.catalog.recusal.save"), () -> {});
        form.submitWith(verb, background, () -> {
            Recusal recusal = new Recusal(inspector.certificate(), target.get(),
                    relation.get(), declared.get());
            return BackgroundWork.quiet(_ -> {
                model.declareRecusal(recusal);
                return recusal;
            }).onSuccess(done -> saved.accept(new InspectorSaved(done.certificate(),
                    List.of(Messages.text("ui.catalog.recusal.saved", inspector.name(), done.targetCode())))));
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
