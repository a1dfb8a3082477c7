package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.proposal.FieldChange;
import cn.shuangsuiji.catalog.proposal.Proposal;
import cn.shuangsuiji.catalog.proposal.ProposalEntry;
import cn.shuangsuiji.catalog.proposal.ProposalFields;
import cn.shuangsuiji.catalog.proposal.ProposalKind;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Writes a proposal: the fields stand as the list has them, the clerk changes what is wrong. Kept as a draft, or kept and
/// sent off with the next package.
final class ProposalForm {
    /** Texts of several lines. */
    private static final Set<String> LONG = Set.of("scope", "legalBasis", "guidance", "materials");

    private static final String STATUS = "status";

    private final Form form = new Form();
    private final Map<String, Field<String>> fields = new LinkedHashMap<>();
    private final Subject subject;
    private final @Nullable Field<String> code;
    private final Field<String> reason;
    private final Field<String> evidence;
    private final VBox box;

    /// What it is about.
    ///
    /// @param code empty for an addition
    /// @param present the values as the list has them; empty for an addition
    record Subject(ProposalKind kind, String code, Map<String, String> present) {}

    /**
     * @param draft the draft that is changed; null for a new one
     * @param saved called when it is kept, and sent where that was wanted
     */
    ProposalForm(Subject subject, @Nullable Proposal draft, ProposalService service, Actor actor, Workplace place,
            Consumer<Proposal> saved) {
        this.subject = subject;
        ListKind list = subject.kind().list();
        code = subject.kind().isAddition()
                ? form.text(Messages.text(list == ListKind.ITEMS ? "ui.catalog.item.code" : "ui.catalog.code"))
                        .hint(Messages.text("ui.catalog.proposal.code.hint"))
                : null;
        if (subject.kind() == ProposalKind.TARGET_GONE) {
            String present = subject.present().getOrDefault(STATUS, "");
            fields.put(STATUS, form.choice(ProposalFields.title(list, STATUS),
                    ProposalFields.choices(list, STATUS).stream().filter(status -> !status.equals(present)).toList(),
                    value -> ProposalFields.words(list, STATUS, value)).required());
        } else {
            for (String field : ProposalFields.of(list)) {
                fields.put(field, field(list, field).set(subject.present().getOrDefault(field, "")));
            }
        }
        reason = form.longText(Messages.text("ui.catalog.proposal.reason"), 2).required();
        evidence = form.longText(Messages.text("ui.catalog.proposal.evidence"), 2)
                .hint(Messages.text("ui.catalog.proposal.evidence.hint"));
        if (draft != null) {
            fill(draft);
        }
        Button keep = Buttons.plain(Messages.text("ui.catalog.proposal.keep"), () -> {});
        Button send = Buttons.primary(Messages.text("ui.catalog.proposal.send"), () -> {});
        form.submitWith(keep, place.background(), () -> work(service, actor, draft, Then.KEEP, place,
                saved));
        form.submitWith(send, place.background(), () -> work(service, actor, draft, Then.SEND, place, saved));
        HBox verbs = new HBox(send, keep);
        verbs.getStyleClass().add("chips-line");
        box = new VBox(form.node(), verbs);
        box.getStyleClass().add("screen-part");
    }

    /** What follows once it is kept. */
    private enum Then {
        KEEP, SEND
    }

    Node node() {
        return box;
    }

    void focus() {
        form.focus();
    }

    private Field<String> field(ListKind list, String field) {
        String title = ProposalFields.title(list, field);
        List<String> choices = ProposalFields.choices(list, field);
        if (!choices.isEmpty()) {
            return form.choice(title, choices, value -> ProposalFields.words(list, field, value));
        }
        return LONG.contains(field) ? form.longText(title, 3) : form.text(title);
    }

    private void fill(Proposal draft) {
        if (code != null) {
            code.set(draft.code());
        }
        for (FieldChange change : draft.changes()) {
            Field<String> field = fields.get(change.field());
            if (field != null) {
                field.set(change.after());
            }
        }
        reason.set(draft.reason());
        evidence.set(draft.evidence());
    }

    private BackgroundWork<Proposal> work(ProposalService service, Actor actor, @Nullable Proposal draft, Then then,
            Workplace place, Consumer<Proposal> saved) {
        ProposalEntry entry = entry();
        return BackgroundWork.quiet(_ -> {
            Proposal kept = draft == null ? service.draft(actor, entry) : service.change(actor, draft.id(), entry);
            if (then == Then.SEND) {
                service.send(actor, kept.id());
            }
            return kept;
        }).onSuccess(kept -> {
            place.notifier().done(Messages.text(
                    then == Then.SEND ? "ui.catalog.proposal.sent" : "ui.catalog.proposal.kept", kept.name()));
            place.navigator().refresh();
            saved.accept(kept);
        });
    }

    private ProposalEntry entry() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> values.put(key, field.value().orElse("")));
        return new ProposalEntry(subject.kind(), code == null ? subject.code() : code.value().orElse(""), values,
                reason.get(), evidence.value().orElse(""));
    }
}
