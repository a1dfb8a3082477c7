package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.catalog.RecusalKind;
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
import org.jspecify.annotations.Nullable;

/** Notes whom a person must not inspect, why, and until when. */
final class RecusalForm {
    private final Form form = new Form();
    private final VBox box;

    RecusalForm(Inspector inspector, InspectorListModel model, Background background, Consumer<InspectorSaved> saved) {
        Field<String> target = form.text(Messages.text("ui.catalog.recusal.target")).required()
                .hint(Messages.text("ui.catalog.recusal.target.hint"));
        Field<RecusalKind> kind = form.choice(Messages.text("ui.catalog.recusal.relation"),
                List.of(RecusalKind.values()), Messages::of).required();
        Field<String> note = form.text(Messages.text("ui.catalog.recusal.note"))
                .hint(Messages.text("ui.catalog.recusal.note.hint"));
        Field<String> declaredBy = form.text(Messages.text("ui.catalog.recusal.by")).required().set(inspector.name());
        Field<LocalDate> declared = form.date(Messages.text("ui.catalog.recusal.declared")).required()
                .set(model.today());
        Field<LocalDate> until = form.date(Messages.text("ui.catalog.recusal.until"))
                .hint(Messages.text("ui.catalog.recusal.until.hint"));
        Button verb = Buttons.primary(Messages.text("ui.catalog.recusal.save"), () -> {});
        form.submitWith(verb, background, () -> {
            Recusal recusal = new Recusal(inspector.certificate(), target.get(), kind.get(), note.value().orElse(""),
                    declaredBy.get(), declared.get(), until.value().orElse(null));
            return BackgroundWork.quiet(_ -> model.people().recusals().declare(model.actor(), recusal))
                    .onSuccess(kept -> saved.accept(new InspectorSaved(kept.certificate(),
                            List.of(words(inspector, kept.targetCode(), kept.until())))));
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

    private static String words(Inspector inspector, String target, @Nullable LocalDate until) {
        return until == null
                ? Messages.text("ui.catalog.recusal.saved", inspector.name(), target)
                : Messages.text("ui.catalog.recusal.saved.until", inspector.name(), target, until);
    }
}
