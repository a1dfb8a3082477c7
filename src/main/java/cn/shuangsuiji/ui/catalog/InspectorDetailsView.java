package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.ui.catalog.InspectorListModel.Person;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A person's file: certificate, what the person may inspect, when not, whom not. */
final class InspectorDetailsView extends VBox {
    /** What can be done about a person from here. */
    record Changes(Runnable edit, Runnable absence, Runnable recusal) {}

    InspectorDetailsView(Person person, InspectorListModel model, boolean mayChange, Changes changes) {
        Inspector inspector = person.file().inspector();
        Badge expiry = model.expiry(inspector);
        getChildren().add(new Section(Messages.text("ui.catalog.registered"),
                new KeyValues().addCode(Messages.text("ui.catalog.certificate"), inspector.certificate())
                        .add(Messages.text("ui.catalog.certificate.until"), expiry.text(), expiry.tone())
                        .add(Messages.text("ui.catalog.unit"), inspector.unit())
                        .add(Messages.text("ui.catalog.position"), inspector.position())
                        .add(Messages.text("ui.catalog.phone"), inspector.phone())
                        .add(Messages.text("ui.catalog.leader"), yes(inspector.leader()))
                        .add(Messages.text("ui.catalog.present"), yes(inspector.active()))
                        .add(Messages.text("ui.catalog.labels"),
                                String.join(Messages.text("ui.catalog.and"), person.labelNames())),
                buttons(mayChange, changes)));
        getChildren().add(lines("ui.catalog.absences", "ui.catalog.absences.none",
                person.file().absences().stream().map(InspectorDetailsView::words).toList()));
        getChildren().add(lines("ui.catalog.recusals", "ui.catalog.recusals.none",
                person.file().recusals().stream().map(recusal -> words(person, recusal)).toList()));
    }

    private static FlowPane buttons(boolean mayChange, Changes changes) {
        Button edit = Buttons.plain(Messages.text("ui.catalog.inspector.edit"), changes.edit());
        Button absence = Buttons.plain(Messages.text("ui.catalog.absence.add"), changes.absence());
        Button recusal = Buttons.plain(Messages.text("ui.catalog.recusal.add"), changes.recusal());
        List.of(edit, absence, recusal).forEach(button -> button.setDisable(!mayChange));
        FlowPane line = new FlowPane(edit, absence, recusal);
        line.getStyleClass().add("chips");
        if (!mayChange) {
            Label why = new Label(Messages.text("ui.catalog.change.refused"));
            why.setWrapText(true);
            why.getStyleClass().add(Tone.MUTED.styleClass());
            line.getChildren().add(why);
        }
        return line;
    }

    private static Section lines(String title, String none, List<String> lines) {
        Label words = new Label(lines.isEmpty() ? Messages.text(none) : String.join("\n", lines));
        words.setWrapText(true);
        words.getStyleClass().add(lines.isEmpty() ? Tone.MUTED.styleClass() : Tone.PLAIN.styleClass());
        return new Section(Messages.text(title), words);
    }

    private static String words(Absence absence) {
        return Messages.text("ui.catalog.absence.line", absence.from(), absence.to(), absence.reason());
    }

    private static String words(Person person, Recusal recusal) {
        String name = person.targets().getOrDefault(recusal.targetCode(), recusal.targetCode());
        return Messages.text("ui.catalog.recusal.line", name, recusal.relation(), recusal.declaredOn());
    }

    private static String yes(boolean flag) {
        return Messages.text(flag ? "ui.catalog.yes" : "ui.catalog.no");
    }
}
