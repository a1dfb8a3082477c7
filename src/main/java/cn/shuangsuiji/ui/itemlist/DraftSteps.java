package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.itemlist.DraftEdit;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import cn.shuangsuiji.catalog.itemlist.VersionState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the draft stands and what can be done with it: named, approved by somebody who edited nothing in it, given back,
/// given up.
final class DraftSteps {
    private final ItemListSources sources;
    private final Actor actor;
    private final Workplace place;
    private final Button add;
    private final Runnable changed;
    private final LatestWork reading;
    private final VBox box = new VBox();

    /// The draft with its people's names by their login.
    private record Sheet(@Nullable ItemListVersion draft, List<DraftEdit> edits, Map<String, String> names) {
        String name(String login) {
            return names.getOrDefault(login, login);
        }

        long conflicts() {
            return edits.stream().filter(edit -> !edit.conflicts().isEmpty()).count();
        }
    }

    /**
     * @param add adds an item to the draft
     * @param changed called after each step
     */
    DraftSteps(ItemListSources sources, Actor actor, Workplace place, Button add, Runnable changed) {
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        this.add = add;
        this.changed = changed;
        reading = place.background().latest();
        box.getStyleClass().add("section");
    }

    Node node() {
        return box;
    }

    void read() {
        reading.run(BackgroundWork.quiet(_ -> new Sheet(sources.drafts().draft().orElse(null), sources.drafts().edits(),
                sources.accounts().names()))
                .onSuccess(this::show));
    }

    private void show(Sheet sheet) {
        ItemListVersion draft = sheet.draft();
        box.getChildren().clear();
        if (draft == null) {
            box.getChildren().addAll(Lines.words(Messages.text("ui.itemlist.draft.none"), Tone.MUTED),
                    Lines.buttons(add));
            return;
        }
        box.getChildren().add(Lines.words(Messages.text("ui.itemlist.draft.is", draft.name(),
                Messages.of(draft.state()), sheet.name(draft.draftedBy()), sheet.edits().size()), Tone.PLAIN));
        if (!draft.source().isEmpty() || !draft.reason().isEmpty()) {
            box.getChildren().add(Lines.words(Messages.text("ui.itemlist.draft.why", draft.source(), draft.reason()),
                    Tone.MUTED));
        }
        if (sheet.conflicts() > 0) {
            box.getChildren().add(
                    Lines.words(Messages.text("ui.itemlist.draft.conflicts", sheet.conflicts()), Tone.OVERDUE));
        }
        if (draft.closedReason() != null) {
            box.getChildren().add(
                    Lines.words(Messages.text("ui.itemlist.draft.returned", draft.closedReason()), Tone.DUE));
        }
        if (draft.state() == VersionState.APPROVED) {
            box.getChildren().add(Lines.words(Messages.text("ui.itemlist.draft.waits",
                    sheet.name(String.valueOf(draft.approvedBy())), String.valueOf(draft.effectiveFrom())),
                    Tone.ACCENT));
            box.getChildren().add(Lines.buttons(allowed(Permission.APPROVE,
                    Buttons.plain(Messages.text("ui.itemlist.return"), () -> reason("return",
                            why -> () -> sources.drafts().giveBack(actor, why))))));
            return;
        }
        box.getChildren().add(Lines.buttons(
                Buttons.primary(Messages.text("ui.itemlist.approve"), () -> approve(draft, sheet.edits())), add,
                allowed(Permission.IMPORT_LISTS,
                        Buttons.plain(Messages.text("ui.itemlist.describe"), () -> describe(draft))),
                allowed(Permission.IMPORT_LISTS, Buttons.grave(Messages.text("ui.itemlist.discard"),
                        () -> reason("discard", why -> () -> sources.drafts().discard(actor, why))))));
    }

    private Button allowed(Permission permission, Button button) {
        button.setDisable(!actor.may(permission));
        return button;
    }

    /** Whoever edited, or may not approve, lets another person do it on the spot. */
    private void approve(ItemListVersion draft, List<DraftEdit> edits) {
        boolean own = !actor.may(Permission.APPROVE) || actor.login().equals(draft.draftedBy())
                || edits.stream().anyMatch(edit -> edit.editedBy().equals(actor.login()));
        Form form = new Form();
        Field<LocalDate> from = form.date(Messages.text("ui.itemlist.effective")).required()
                .set(LocalDate.now(sources.clock()));
        Supplier<Actor> approver = () -> actor;
        if (own) {
            Field<String> name = form.text(Messages.text("ui.login.name")).required();
            Field<String> password = form.password(Messages.text("ui.login.password")).required();
            approver = () -> sources.accounts().second(actor, name.get(), password.get(), Permission.APPROVE,
                    Messages.text("itemlist.step.approve"));
        }
        Supplier<Actor> who = approver;
        String verb = Messages.text("ui.itemlist.approve");
        place.dialogs().form(verb,
                Messages.text(own ? "ui.itemlist.approve.second" : "ui.itemlist.approve.sentence", draft.name(),
                        edits.size()),
                form, verb, () -> {
                    LocalDate day = from.get();
                    return BackgroundWork.quiet(_ -> {
                        sources.drafts().approve(who.get(), day);
                        return day;
                    }).onSuccess(approved -> {
                        place.notifier().done(Messages.text("ui.itemlist.approved", draft.name(), approved));
                        changed.run();
                    });
                });
    }

    private void describe(ItemListVersion draft) {
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.itemlist.name")).required().set(draft.name());
        Field<String> source = form.text(Messages.text("ui.itemlist.source")).set(draft.source());
        Field<String> reason = form.longText(Messages.text("ui.itemlist.reason"), 2).set(draft.reason());
        String verb = Messages.text("ui.itemlist.describe.save");
        place.dialogs().form(Messages.text("ui.itemlist.describe"), Messages.text("ui.itemlist.describe.sentence"),
                form, verb, () -> {
                    String named = name.get();
                    String from = source.value().orElse("");
                    String why = reason.value().orElse("");
                    return step(() -> sources.drafts().describe(actor, named, from, why));
                });
    }

    private void reason(String what, Function<String, Runnable> work) {
        String verb = Messages.text("ui.itemlist." + what);
        place.dialogs().reason(verb, Messages.text("ui.itemlist." + what + ".sentence"), verb,
                why -> place.background().run(step(work.apply(why))));
    }

    private BackgroundWork<Optional<Object>> step(Runnable work) {
        return BackgroundWork.quiet(_ -> {
            work.run();
            return Optional.empty();
        }).onSuccess(_ -> changed.run());
    }
}
