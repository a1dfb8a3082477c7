package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.AbsenceRecord;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.RecusalRecord;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A person's file: certificate, what the person may inspect and has done, when not, whom not. */
final class InspectorDetailsView extends VBox {
    private final Person person;
    private final boolean mayChange;
    private final LocalDate today;

    /** What can be done about a person from here. */
    record Changes(Runnable edit, Runnable calendar, Runnable absence, Runnable recusal,
            Consumer<AbsenceRecord> takeBack, Consumer<RecusalRecord> release) {}

    InspectorDetailsView(Person person, InspectorListModel model, boolean mayChange, Changes changes) {
        this.person = person;
        this.mayChange = mayChange;
        this.today = model.today();
        getChildren().addAll(
                new Section(Messages.text("ui.catalog.registered"), facts(model), buttons(changes)),
                new Section(Messages.text("ui.catalog.load", today.getYear()), load()),
                section("ui.catalog.absences", "ui.catalog.absences.none",
                        person.absences().stream().map(absence -> line(absence, changes)).toList()),
                section("ui.catalog.recusals", "ui.catalog.recusals.none",
                        person.recusals().stream().map(recusal -> line(recusal, changes)).toList()));
    }

    private KeyValues facts(InspectorListModel model) {
        Inspector inspector = person.file().inspector();
        Badge expiry = model.expiry(inspector);
        KeyValues facts = new KeyValues().addCode(Messages.text("ui.catalog.certificate"), inspector.certificate())
                .add(Messages.text("ui.catalog.certificate.kind"), Messages.of(inspector.certificateKind()))
                .add(Messages.text("ui.catalog.certificate.until"), expiry.text(), expiry.tone())
                .add(Messages.text("ui.catalog.office.division"), inspector.division())
                .add(Messages.text("ui.catalog.unit"), inspector.unit())
                .add(Messages.text("ui.catalog.position"), inspector.position())
                .add(Messages.text("ui.catalog.phone"), inspector.phone())
                .add(Messages.text("ui.catalog.leader"), yes(inspector.leader()))
                .add(Messages.text("ui.catalog.labels.held"), joined(person.labelNames(person.file().labels())))
                .add(Messages.text("ui.catalog.expert"), joined(person.labelNames(person.file().expertIn())))
                .add(Messages.text("ui.catalog.areas"), areas(model.people().areas()));
        return inspector.active()
                ? facts.add(Messages.text("ui.catalog.status"), Messages.text("ui.catalog.present"))
                : facts.add(Messages.text("ui.catalog.status"), left(inspector), Tone.MUTED);
    }

    private KeyValues load() {
        YearLoad load = person.load();
        return new KeyValues()
                .add(Messages.text("ui.catalog.load.visits"),
                        Messages.text("ui.catalog.load.split", load.visits(), load.led(), load.joined()))
                .add(Messages.text("ui.catalog.load.days"), Messages.text("ui.catalog.load.days.count", load.days()));
    }

    private String areas(Areas names) {
        return person.file().areas().isEmpty()
                ? Messages.text("ui.catalog.areas.everywhere")
                : joined(person.file().areas().stream().sorted().map(names::name).toList());
    }

    private FlowPane buttons(Changes changes) {
        Button edit = Buttons.plain(Messages.text("ui.catalog.inspector.edit"), changes.edit());
        Button calendar = Buttons.plain(Messages.text("ui.catalog.absence.calendar"), changes.calendar());
        Button absence = Buttons.plain(Messages.text("ui.catalog.absence.add"), changes.absence());
        Button recusal = Buttons.plain(Messages.text("ui.catalog.recusal.add"), changes.recusal());
        List.of(edit, absence, recusal).forEach(button -> button.setDisable(!mayChange));
        FlowPane line = new FlowPane(edit, calendar, absence, recusal);
        line.getStyleClass().add("chips");
        if (!mayChange) {
            line.getChildren().add(words(Messages.text("ui.catalog.change.refused"), Tone.MUTED));
        }
        return line;
    }

    private static Section section(String title, String none, List<Node> lines) {
        VBox box = new VBox(lines.toArray(Node[]::new));
        if (lines.isEmpty()) {
            box.getChildren().add(words(Messages.text(none), Tone.MUTED));
        }
        return new Section(Messages.text(title), box);
    }

    private Node line(AbsenceRecord absence, Changes changes) {
        String words = Messages.text("ui.catalog.absence.line", absence.from(), absence.to(), absence.reason());
        if (!absence.stands()) {
            return words(Messages.text("ui.catalog.withdrawn", words, absence.withdrawnBy(),
                    absence.withdrawReason()), Tone.MUTED);
        }
        return line(words, absence.to().isBefore(today) ? Tone.MUTED : Tone.PLAIN,
                Messages.text("ui.catalog.absence.withdraw"), () -> changes.takeBack().accept(absence));
    }

    private Node line(RecusalRecord recusal, Changes changes) {
        String name = person.targets().getOrDefault(recusal.targetCode(), recusal.targetCode());
        String relation = recusal.note().isEmpty()
                ? Messages.of(recusal.kind())
                : Messages.text("ui.catalog.recusal.kind.note", Messages.of(recusal.kind()), recusal.note());
        String words = Messages.text("ui.catalog.recusal.line", name, relation, recusal.declaredBy(),
                recusal.declaredOn());
        if (recusal.until() != null) {
            words = Messages.text("ui.catalog.recusal.line.until", words, recusal.until());
        }
        if (!recusal.stands()) {
            return words(Messages.text("ui.catalog.withdrawn.approved", words, recusal.withdrawnBy(),
                    recusal.approver(), recusal.withdrawReason()), Tone.MUTED);
        }
        if (!recusal.recusal().holdsFrom(today)) {
            return words(Messages.text("ui.catalog.recusal.over", words), Tone.MUTED);
        }
        return line(words, Tone.PLAIN, Messages.text("ui.catalog.recusal.withdraw"),
                () -> changes.release().accept(recusal));
    }

    private Node line(String sentence, Tone tone, String verb, Runnable action) {
        VBox line = new VBox(words(sentence, tone));
        if (mayChange) {
            line.getChildren().add(Buttons.link(verb, action));
        }
        return line;
    }

    private static Label words(String sentence, Tone tone) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add(tone.styleClass());
        return words;
    }

    private static String left(Inspector inspector) {
        return inspector.leftOn() == null
                ? Messages.text("ui.catalog.left")
                : Messages.text("ui.catalog.left.since", inspector.leftOn());
    }

    private static String joined(Collection<String> names) {
        return String.join(Messages.text("ui.catalog.and"), names);
    }

    private static String yes(boolean flag) {
        return Messages.text(flag ? "ui.catalog.yes" : "ui.catalog.no");
    }
}
