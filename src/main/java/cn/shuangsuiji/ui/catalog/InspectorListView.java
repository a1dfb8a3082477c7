package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.AbsenceRecord;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.catalog.RecusalRecord;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The inspectors' list; a row opens the person's file in the drawer, where it is also changed. */
final class InspectorListView {
    private final InspectorListModel model;
    private final Workplace place;
    private final Drawer drawer;
    private final boolean mayChange;
    private final ListPane<Inspector> pane;
    private final Button adding = Buttons.plain(Messages.text("ui.catalog.inspector.add"), this::add);

    InspectorListView(InspectorListModel model, Actor actor, Workplace place, Drawer drawer) {
        this.model = model;
        this.place = place;
        this.drawer = drawer;
        mayChange = actor.may(Permission.IMPORT_LISTS);
        adding.setDisable(!mayChange);
        Chips<PeopleShown> shown = new Chips<>(Messages.text("ui.catalog.people.shown"),
                List.of(PeopleShown.values()), choice -> Messages.text("ui.catalog.people." + choice));
        shown.selectedProperty().bindBidirectional(model.shownProperty());
        Label certificates = new Label();
        certificates.textProperty().bind(model.certificatesProperty());
        certificates.getStyleClass().add(Tone.DUE.styleClass());
        pane = new ListPane<>(model, place, new ListAge(model.list(), model.sources(), place.background()), columns(),
                List.of(shown.node(), certificates), person -> open(person.certificate()));
    }

    ListPane<Inspector> pane() {
        return pane;
    }

    /** Enters a person who is not on the list yet. */
    Button adding() {
        return adding;
    }

    /** Who is away this month; goes back to the list by itself. */
    AwayView away(Runnable back) {
        return new AwayView(model.people(), model.today(), place, certificate -> {
            back.run();
            place.background().run(BackgroundWork.quiet(_ -> model.person(certificate)).onSuccess(this::calendar));
        }, back);
    }

    void open(String certificate) {
        place.background().run(BackgroundWork.quiet(_ -> model.person(certificate)).onSuccess(this::show));
    }

    private void show(Person person) {
        drawer.show(person.file().inspector().name(), new InspectorDetailsView(person, model, mayChange,
                new InspectorDetailsView.Changes(() -> edit(person), () -> calendar(person),
                        () -> noteAbsence(person, DayRange.of(model.today())), () -> noteRecusal(person),
                        absence -> takeBack(person, absence), recusal -> release(person, recusal))));
    }

    private void add() {
        place.background().run(BackgroundWork.quiet(_ -> model.offer(null)).onSuccess(offer -> {
            InspectorForm form = new InspectorForm(null, offer, model, place.background(), this::saved);
            drawer.show(Messages.text("ui.catalog.inspector.add"), form.node());
            form.focus();
        }));
    }

    private void edit(Person person) {
        place.background().run(BackgroundWork.quiet(_ -> model.offer(person.file())).onSuccess(offer -> {
            InspectorForm form = new InspectorForm(person.file(), offer, model, place.background(), this::saved);
            drawer.show(Messages.text("ui.catalog.inspector.change", person.file().inspector().name()), form.node());
            form.focus();
        }));
    }

    private void calendar(Person person) {
        String name = person.file().inspector().name();
        AbsenceCalendar calendar = new AbsenceCalendar(name,
                person.absences().stream().filter(AbsenceRecord::stands).toList(), model.today(), mayChange,
                days -> noteAbsence(person, days));
        drawer.show(Messages.text("ui.catalog.absence.of", name), calendar.node());
        calendar.focus();
    }

    private void noteAbsence(Person person, DayRange days) {
        AbsenceForm form = new AbsenceForm(person.file().inspector(), days, model, place.background(), this::saved);
        drawer.show(Messages.text("ui.catalog.absence.of", person.file().inspector().name()), form.node());
        form.focus();
    }

    private void noteRecusal(Person person) {
        RecusalForm form = new RecusalForm(person.file().inspector(), model, place.background(), this::saved);
        drawer.show(Messages.text("ui.catalog.recusal.of", person.file().inspector().name()), form.node());
        form.focus();
    }

    private void takeBack(Person person, AbsenceRecord absence) {
        Inspector inspector = person.file().inspector();
        place.dialogs().reason(Messages.text("ui.catalog.absence.withdraw"),
                Messages.text("ui.catalog.absence.withdraw.question", inspector.name(), absence.from(), absence.to()),
                Messages.text("ui.catalog.absence.withdraw"),
                reason -> place.background().run(BackgroundWork.quiet(_ -> {
                    model.people().absences().withdraw(model.actor(), absence.id(), reason);
                    return absence;
                }).onSuccess(_ -> saved(new InspectorSaved(inspector.certificate(), List.of(
                        Messages.text("ui.catalog.absence.withdraw.done", inspector.name(), absence.from())))))));
    }

    private void release(Person person, RecusalRecord recusal) {
        Inspector inspector = person.file().inspector();
        String verb = Messages.text("ui.catalog.recusal.withdraw");
        place.dialogs().reason(verb, Messages.text("ui.catalog.recusal.withdraw.question", inspector.name()), verb,
                reason -> place.dialogs().secondPerson(verb,
                        Messages.text("ui.catalog.recusal.decides." + Rank.of(inspector.position())), verb,
                        second -> {
                            Actor approver = model.people().accounts().login(second.name(), second.password());
                            model.people().recusals().withdraw(model.actor(), approver, recusal.id(), reason);
                            return recusal;
                        }, _ -> saved(new InspectorSaved(inspector.certificate(),
                                List.of(Messages.text("ui.catalog.recusal.withdraw.done", inspector.name()))))));
    }

    /** Says what was saved and shows the file as it is now. */
    private void saved(InspectorSaved saved) {
        saved.sentences().forEach(place.notifier()::done);
        pane.refresh();
        open(saved.certificate());
    }

    private List<Column<Inspector>> columns() {
        return List.of(Column.<Inspector>text(Messages.text("ui.catalog.person"), Inspector::name).sorted("name")
                .width(8),
                Column.<Inspector>code(Messages.text("ui.catalog.certificate"), Inspector::certificate)
                        .sorted("certificate").width(12),
                Column.<Inspector>badge(Messages.text("ui.catalog.certificate.until"), model::expiry)
                        .sorted("certificateExpires").width(12),
                Column.<Inspector>text(Messages.text("ui.catalog.unit"), Inspector::unit).sorted("unit").growing()
                        .width(10),
                Column.<Inspector>text(Messages.text("ui.catalog.position"), Inspector::position).width(8),
                Column.<Inspector>number(Messages.text("ui.catalog.load.short"),
                        inspector -> model.load(inspector).visits()).width(6),
                Column.<Inspector>number(Messages.text("ui.catalog.load.days"),
                        inspector -> model.load(inspector).days()).width(6),
                Column.<Inspector>text(Messages.text("ui.catalog.leader"), InspectorListView::leader).width(6),
                Column.<Inspector>badge(Messages.text("ui.catalog.status"), InspectorListView::status).width(5));
    }

    private static @Nullable String leader(Inspector inspector) {
        return inspector.leader() ? Messages.text("ui.catalog.yes") : null;
    }

    private static Badge status(Inspector inspector) {
        return inspector.active()
                ? new Badge(Messages.text("ui.catalog.present"), Tone.PLAIN)
                : new Badge(Messages.text("ui.catalog.left"), Tone.MUTED);
    }
}
