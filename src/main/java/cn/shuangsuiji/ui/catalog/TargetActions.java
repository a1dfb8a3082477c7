package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetEntry;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.catalog.proposal.Proposal;
import cn.shuangsuiji.catalog.proposal.ProposalFields;
import cn.shuangsuiji.catalog.proposal.ProposalKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a clerk may do about a target: with the office's own everything, with the province's its township and telephone, and
/// a proposal for the rest. Says whose row it is and why something cannot be done.
final class TargetActions {
    private final CatalogSources sources;
    private final OwnerSources owners;
    private final Actor actor;
    private final Workplace place;
    private final Drawer drawer;
    private final Consumer<String> changed;

    /**
     * @param changed shows the target of this code again, and the list
     */
    TargetActions(CatalogSources sources, Actor actor, Workplace place, Drawer drawer, Consumer<String> changed) {
        this.sources = sources;
        this.owners = sources.owners();
        this.actor = actor;
        this.place = place;
        this.drawer = drawer;
        this.changed = changed;
    }

    /** The buttons under a target's facts, and what is open about it. */
    Node node(Target target, List<Proposal> open) {
        boolean may = actor.may(Permission.IMPORT_LISTS);
        List<Button> buttons = new ArrayList<>();
        if (target.origin() == Origin.OFFICE) {
            buttons.add(Buttons.plain(Messages.text("ui.catalog.own.change"), () -> change(target)));
            buttons.add(Buttons.plain(Messages.text("ui.catalog.own.status"), () -> changeStatus(target)));
        } else {
            buttons.add(Buttons.plain(Messages.text("ui.catalog.proposal.correct"),
                    () -> propose(ProposalKind.TARGET_CORRECTION, target)));
            buttons.add(Buttons.plain(Messages.text("ui.catalog.proposal.gone"),
                    () -> propose(ProposalKind.TARGET_GONE, target)));
            buttons.add(Buttons.plain(Messages.text("ui.catalog.own.fields"), () -> changeOwn(target)));
        }
        if (target.ownerCode() == null) {
            buttons.add(Buttons.plain(Messages.text("ui.catalog.own.add.part"), () -> add(target.code())));
        }
        buttons.forEach(button -> button.setDisable(!may));
        FlowPane line = new FlowPane(buttons.toArray(Node[]::new));
        line.getStyleClass().add("chips");
        VBox box = new VBox(line);
        box.getStyleClass().add("screen-part");
        if (!may) {
            box.getChildren().add(words(Messages.text("ui.catalog.change.refused"), Tone.MUTED));
        } else if (target.origin() == Origin.PROVINCE) {
            box.getChildren().add(words(Messages.text("ui.catalog.province.words"), Tone.MUTED));
        }
        open.forEach(proposal -> box.getChildren().add(words(Messages.text("ui.catalog.proposal.open.line",
                Messages.of(proposal.kind()), ProposalWords.changes(proposal), Messages.of(proposal.state())),
                Tone.DUE)));
        return box;
    }

    /** Enters a new target; empty for one that belongs to nobody. */
    void add(String ownerCode) {
        TargetForm form = new TargetForm(null, ownerCode, this, this::saved);
        drawer.show(Messages.text("ui.catalog.own.add"), form.node());
        form.focus();
    }

    Background background() {
        return place.background();
    }

    String proposeCode(TargetKind kind, String ownerCode) {
        return owners.targets().proposeCode(kind, ownerCode);
    }

    /** Which targets of this name are there already, as a sentence; empty for none. */
    String twins(TargetEntry entry) {
        List<Target> alike = owners.targets().alike(entry);
        return alike.isEmpty()
                ? ""
                : Messages.text("ui.catalog.own.twins", alike.stream()
                        .map(twin -> Messages.text("ui.catalog.own.twin", twin.name(), twin.code(), twin.address()))
                        .collect(Collectors.joining(Messages.text("ui.catalog.and"))));
    }

    TargetSaved add(TargetEntry entry) {
        return done(entry, owners.targets().add(actor, entry));
    }

    TargetSaved change(TargetEntry entry) {
        return done(entry, owners.targets().change(actor, entry));
    }

    /** The office's townships, its county, and the present one wherever it is. */
    List<String> divisions(String present) {
        String county = sources.offices().current().map(office -> office.code()).orElse("");
        TreeSet<String> divisions = new TreeSet<>(owners.areas().within(county));
        divisions.add(county);
        if (!present.isEmpty()) {
            divisions.add(present);
        }
        return List.copyOf(divisions);
    }

    String area(String code) {
        String name = owners.areas().name(code);
        return name.equals(code) ? code : Messages.text("ui.catalog.township.name", name, code);
    }

    private static TargetSaved done(TargetEntry entry, List<String> warnings) {
        return new TargetSaved(entry.code(), "", warnings.isEmpty()
                ? List.of(Messages.text("ui.catalog.own.saved", entry.name()))
                : warnings);
    }

    private void change(Target target) {
        TargetForm form = new TargetForm(target, "", this, this::saved);
        drawer.show(Messages.text("ui.catalog.own.change.title", target.name()), form.node());
        form.focus();
    }

    private void propose(ProposalKind kind, Target target) {
        ProposalForm form = new ProposalForm(
                new ProposalForm.Subject(kind, target.code(), ProposalFields.values(target)), null, owners.proposals(),
                actor, place, proposal -> changed.accept(target.code()));
        drawer.show(Messages.text("ui.catalog.proposal.about", Messages.of(kind), target.name()), form.node());
        form.focus();
    }

    private void changeOwn(Target target) {
        Form form = new Form();
        Field<String> division = form.choice(Messages.text("ui.catalog.town"), divisions(target.division()),
                this::area).required().set(target.division());
        Field<String> phone = form.text(Messages.text("ui.catalog.phone")).set(target.phone());
        place.dialogs().form(Messages.text("ui.catalog.own.fields"),
                Messages.text("ui.catalog.own.fields.sentence", target.name()), form,
                Messages.text("ui.catalog.own.save.change"), () -> {
                    String township = division.get();
                    String number = phone.value().orElse("");
                    return BackgroundWork.quiet(_ -> {
                        owners.targets().changeOwn(actor, target.code(), township, number);
                        return new TargetSaved(target.code(), "",
                                List.of(Messages.text("ui.catalog.own.saved", target.name())));
                    }).onSuccess(this::saved);
                });
    }

    private void changeStatus(Target target) {
        Form form = new Form();
        List<TargetStatus> choices = Arrays.stream(TargetStatus.values())
                .filter(status -> status != TargetStatus.MERGED && status != target.status()).toList();
        Field<TargetStatus> status = form.choice(Messages.text("ui.catalog.status"), choices, Messages::of).required();
        Field<LocalDate> day = form.date(Messages.text("ui.catalog.own.status.day")).required()
                .set(LocalDate.now(sources.clock()));
        Field<String> source = form.text(Messages.text("ui.catalog.own.status.source")).required();
        place.dialogs().form(Messages.text("ui.catalog.own.status"),
                Messages.text("ui.catalog.own.status.sentence", target.name(), Messages.of(target.status())), form,
                Messages.text("ui.catalog.own.status.verb"), () -> {
                    TargetStatus to = status.get();
                    LocalDate since = day.get();
                    String says = source.get();
                    return BackgroundWork.quiet(_ -> {
                        owners.targets().changeStatus(actor, target.code(), to, since, says);
                        return new TargetSaved(target.code(), "", List.of(
                                Messages.text("ui.catalog.own.status.done", target.name(), Messages.of(to))));
                    }).onSuccess(this::saved);
                });
    }

    private void saved(TargetSaved saved) {
        saved.sentences().forEach(place.notifier()::done);
        changed.accept(saved.code());
    }

    private static Label words(String sentence, Tone tone) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }
}
