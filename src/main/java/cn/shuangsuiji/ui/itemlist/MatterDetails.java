package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.itemlist.MatterDecision;
import cn.shuangsuiji.catalog.itemlist.MatterMatch;
import cn.shuangsuiji.catalog.itemlist.Outcome;
import cn.shuangsuiji.catalog.itemlist.PlatformMatter;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A line of the comparison: both sides, what differs, and what a person can decide about it. */
final class MatterDetails extends VBox {
    private final MatterMatch match;
    private final ItemListSources sources;
    private final Actor actor;
    private final Workplace place;
    private final Runnable changed;

    /**
     * @param add puts the matter into the draft
     * @param changed called after a decision
     */
    MatterDetails(MatterMatch match, ItemListSources sources, Actor actor, Workplace place, Runnable add,
            Runnable changed) {
        this.match = match;
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        this.changed = changed;
        PlatformMatter matter = match.matter();
        InspectionItem item = match.item();
        getChildren().add(Lines.section(Lines.words(Messages.text("ui.itemlist.outcome.why." + match.outcome()),
                match.outcome() == Outcome.SAME ? Tone.MUTED : Tone.DUE)));
        if (matter != null) {
            getChildren().add(new Section(Messages.text("ui.itemlist.matter"), new KeyValues()
                    .addCode(Messages.text("ui.itemlist.matter.code"), matter.code())
                    .add(Messages.text("ui.itemlist.matter.name"), matter.title())
                    .add(Messages.text("ui.catalog.basis"), matter.basis())
                    .add(Messages.text("ui.itemlist.matter.level"), matter.level())));
        }
        if (item != null) {
            getChildren().add(new Section(Messages.text("ui.catalog.item"), new KeyValues()
                    .addCode(Messages.text("ui.catalog.item.code"), item.code())
                    .add(Messages.text("ui.itemlist.matter.name"), item.name())
                    .add(Messages.text("ui.catalog.basis"), item.legalBasis())
                    .add(Messages.text("ui.catalog.level"), item.level())));
        }
        if (!match.differences().isEmpty()) {
            getChildren().add(new Section(Messages.text("ui.itemlist.matter.differences"),
                    Lines.fieldByField(match.differences(), "ui.itemlist.field.platform")));
        }
        MatterDecision decision = match.decision();
        if (decision != null && !decision.reason().isEmpty()) {
            getChildren().add(new Section(Messages.text("ui.itemlist.settled"),
                    Lines.words(decision.reason(), Tone.PLAIN)));
        }
        List<Button> buttons = buttons(add);
        buttons.forEach(button -> button.setDisable(!actor.may(Permission.IMPORT_LISTS)));
        getChildren().add(Lines.buttons(buttons.toArray(Button[]::new)));
    }

    private List<Button> buttons(Runnable add) {
        List<Button> buttons = new ArrayList<>();
        if (match.outcome() == Outcome.MISSING && !match.inDraft()) {
            buttons.add(Buttons.primary(Messages.text("ui.itemlist.matter.add"), add));
        }
        MatterDecision decision = match.decision();
        if (decision != null) {
            buttons.add(Buttons.plain(Messages.text("ui.itemlist.matter.undo"),
                    () -> run(() -> sources.matters().undo(actor, decision))));
        } else if (match.outcome() == Outcome.MISSING || match.outcome() == Outcome.UNFOUNDED) {
            if (match.matter() != null) {
                buttons.add(Buttons.plain(Messages.text("ui.itemlist.matter.link"), this::link));
            }
            buttons.add(Buttons.plain(Messages.text("ui.itemlist.matter.settle"), this::settle));
        }
        return buttons;
    }

    private void link() {
        PlatformMatter matter = match.matter();
        if (matter == null) {
            return;
        }
        place.background().run(BackgroundWork.quiet(_ -> sources.catalog().activeItems()).onSuccess(items -> {
            Form form = new Form();
            Field<InspectionItem> chosen = form.choice(Messages.text("ui.catalog.item"), items, item -> Messages
                    .text("ui.itemlist.matter.choice", item.code(), item.name())).required();
            String verb = Messages.text("ui.itemlist.matter.link");
            place.dialogs().form(verb, Messages.text("ui.itemlist.matter.link.sentence", matter.title()), form, verb,
                    () -> {
                        String code = chosen.get().code();
                        return step(() -> sources.matters().link(actor, matter.key(), code));
                    });
        }));
    }

    private void settle() {
        PlatformMatter matter = match.matter();
        InspectionItem item = match.item();
        String verb = Messages.text("ui.itemlist.matter.settle");
        place.dialogs().reason(verb, Messages.text("ui.itemlist.matter.settle.sentence", match.name()), verb,
                why -> run(() -> {
                    if (matter != null) {
                        sources.matters().matterNotApplicable(actor, matter.key(), why);
                    } else if (item != null) {
                        sources.matters().itemNotApplicable(actor, item.code(), why);
                    }
                }));
    }

    private void run(Runnable work) {
        place.background().run(step(work));
    }

    private BackgroundWork<Optional<Object>> step(Runnable work) {
        return BackgroundWork.quiet(_ -> {
            work.run();
            return Optional.empty();
        }).onSuccess(_ -> changed.run());
    }
}
