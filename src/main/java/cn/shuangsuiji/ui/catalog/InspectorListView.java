package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.catalog.InspectorListModel.Person;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.control.Button;
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
        pane = new ListPane<>(model, place, new ListAge(model.list(), model.sources(), place.background()), columns(),
                List.of(), person -> open(person.certificate()));
    }

    ListPane<Inspector> pane() {
        return pane;
    }

    /** Enters a person who is not on the list yet. */
    Button adding() {
        return adding;
    }

    private void open(String certificate) {
        place.background().run(BackgroundWork.quiet(_ -> model.person(certificate)).onSuccess(this::show));
    }

    private void show(Person person) {
        drawer.show(person.file().inspector().name(), new InspectorDetailsView(person, model, mayChange,
                new InspectorDetailsView.Changes(() -> edit(person), () -> noteAbsence(person),
                        () -> noteRecusal(person))));
    }

    private void add() {
        place.background().run(BackgroundWork.quiet(_ -> model.labels()).onSuccess(labels -> {
            InspectorForm form = new InspectorForm(null, labels, model, place.background(), this::saved);
            drawer.show(Messages.text("ui.catalog.inspector.add"), form.node());
            form.focus();
        }));
    }

    private void edit(Person person) {
        InspectorForm form = new InspectorForm(person.file(), person.labels(), model, place.background(), this::saved);
        drawer.show(Messages.text("ui.catalog.inspector.change", person.file().inspector().name()), form.node());
        form.focus();
    }

    private void noteAbsence(Person person) {
        AbsenceForm form = new AbsenceForm(person.file().inspector(), model, place.background(), this::saved);
        drawer.show(Messages.text("ui.catalog.absence.of", person.file().inspector().name()), form.node());
        form.focus();
    }

    private void noteRecusal(Person person) {
        RecusalForm form = new RecusalForm(person.file().inspector(), model, place.background(), this::saved);
        drawer.show(Messages.text("ui.catalog.recusal.of", person.file().inspector().name()), form.node());
        form.focus();
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
                Column.<Inspector>text(Messages.text("ui.catalog.position"), Inspector::position).width(10),
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
