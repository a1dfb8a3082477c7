package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.BlankForms;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** Forms with nothing filled in: which ones, and to the preview with them. */
final class BlankFormsView implements View {
    private final ScrollPane box;

    BlankFormsView(BlankForms forms, Printing printing) {
        Label sentence = new Label(Messages.text("ui.notice.blank.sentence"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add(Tone.MUTED.styleClass());
        Form form = new Form();
        Field<Set<PaperKind>> kinds = form.checks(Messages.text("ui.notice.blank.kinds"), List.of(PaperKind.values()),
                (PaperKind kind) -> Messages.of(kind)).required();
        Button verb = Buttons.primary(Messages.text("ui.notice.blank.verb"), () -> {});
        form.submitWith(verb, printing.background(), () -> printing.work(Messages.text("ui.notice.blank.running"),
                _ -> forms.print(kinds.get().stream().sorted().toList())));
        box = new ScrollPane(new Section(Messages.text("ui.notice.part.BLANK"), sentence, form.node(), verb));
        box.setFitToWidth(true);
    }

    @Override
    public Node node() {
        return box;
    }
}
