package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.proposal.FieldChange;
import cn.shuangsuiji.catalog.proposal.Proposal;
import cn.shuangsuiji.catalog.proposal.ProposalFields;
import cn.shuangsuiji.catalog.proposal.ProposalKind;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.catalog.proposal.ProposalState;
import cn.shuangsuiji.exchange.SentRecord;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// 更正建议: what the office proposed to the owner of the lists, and what became of it. Enter opens one with what can be done
/// next; Esc goes back to the lists.
final class ProposalsView {
    private final CatalogSources sources;
    private final ProposalService service;
    private final Actor actor;
    private final Workplace place;
    private final Timestamps times;
    private final PagedTable<Row> table;
    private final Chips<Optional<ProposalState>> states = new Chips<>(Messages.text("ui.catalog.status"),
            Stream.concat(Stream.of(Optional.<ProposalState>empty()),
                    Arrays.stream(ProposalState.values()).map(Optional::of)).toList(),
            state -> state.map(Messages::of).orElse(Messages.text("ui.catalog.proposal.all")));
    private final ScreenPane pane = new ScreenPane(Messages.text("ui.catalog.proposals"));
    private final Drawer drawer = new Drawer(pane);

    /// A proposal with how far its record came.
    ///
    /// @param badge the state in words
    private record Row(Proposal proposal, Badge badge, String answer) {}

    /** {@code back} goes back to the lists. */
    ProposalsView(CatalogSources sources, Actor actor, Workplace place, Runnable back) {
        this.sources = sources;
        this.service = sources.owners().proposals();
        this.actor = actor;
        this.place = place;
        times = new Timestamps(sources.clock().getZone());
        table = new PagedTable<>(Messages.text("ui.catalog.proposals"), place.background(), columns())
                .onOpen(this::open).count(total -> Messages.text("ui.catalog.proposal.count", total))
                .empty(new EmptyState(Messages.text("ui.catalog.proposal.none")));
        Button missing = Buttons.plain(Messages.text("ui.catalog.proposal.missing"),
                () -> add(ProposalKind.TARGET_MISSING));
        Button local = Buttons.plain(Messages.text("ui.catalog.proposal.local"), () -> add(ProposalKind.ITEM_LOCAL));
        Button item = Buttons.plain(Messages.text("ui.catalog.proposal.item"), this::correctItem);
        List.of(missing, item, local).forEach(button -> button.setDisable(!mayChange()));
        FlowPane additions = new FlowPane(missing, item, local);
        additions.getStyleClass().add("chips");
        pane.aside(Buttons.plain(Messages.text("ui.catalog.import.back"), back));
        pane.getChildren().addAll(additions, states.node(), table.node());
        pane.filling(table.node());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
        states.selectedProperty().addListener(_ -> show());
    }

    Node node() {
        return drawer.node();
    }

    /** Reads the list and puts the keyboard into it. */
    void show() {
        ProposalState state = states.selectedProperty().get().orElse(null);
        table.show(request -> {
            Map<String, SentRecord> sent = sources.owners().sending().sentOf(ProposalService.RECORD);
            Page<Proposal> page = service.proposals(state, request);
            return new Page<>(page.rows().stream().map(proposal -> row(proposal, sent)).toList(), page.total(),
                    page.offset());
        });
        table.focus();
    }

    private static Row row(Proposal proposal, Map<String, SentRecord> sent) {
        SentRecord record = sent.get(proposal.uuid());
        return new Row(proposal, ProposalWords.state(proposal, record), ProposalWords.answer(proposal, record));
    }

    private boolean mayChange() {
        return actor.may(Permission.IMPORT_LISTS);
    }

    private List<Column<Row>> columns() {
        return List.of(Column.<Row>text(Messages.text("ui.catalog.proposal.kind"),
                row -> Messages.of(row.proposal().kind())).width(11),
                Column.<Row>text(Messages.text("ui.catalog.name"), row -> row.proposal().name()).width(14),
                Column.<Row>text(Messages.text("ui.catalog.proposal.changes"),
                        row -> ProposalWords.changes(row.proposal())).growing().width(16),
                Column.<Row>badge(Messages.text("ui.catalog.status"), Row::badge).width(7),
                Column.<Row>text(Messages.text("ui.catalog.proposal.answer"), Row::answer).width(14));
    }

    private void open(Row row) {
        Proposal proposal = row.proposal();
        KeyValues facts = new KeyValues().addCode(Messages.text("ui.catalog.code"), proposal.code())
                .add(Messages.text("ui.catalog.status"), row.badge().text(), row.badge().tone())
                .add(Messages.text("ui.catalog.proposal.reason"), proposal.reason())
                .add(Messages.text("ui.catalog.proposal.evidence"), proposal.evidence())
                .add(Messages.text("ui.catalog.proposal.drafted"),
                        Messages.text("ui.catalog.proposal.by", proposal.draftedBy(),
                                times.minute(proposal.draftedAt())))
                .add(Messages.text("ui.catalog.proposal.sent.at"), times.minute(proposal.sentAt()))
                .add(Messages.text("ui.catalog.proposal.answer"), row.answer())
                .add(Messages.text("ui.catalog.proposal.answered.at"), times.minute(proposal.answeredAt()));
        KeyValues changes = new KeyValues();
        ListKind list = proposal.kind().list();
        for (FieldChange change : proposal.changes()) {
            String before = ProposalFields.words(list, change.field(), change.before());
            String after = ProposalFields.words(list, change.field(), change.after());
            changes.add(ProposalFields.title(list, change.field()),
                    before.isEmpty() ? after : Messages.text("ui.catalog.proposal.arrow", before, after));
        }
        drawer.show(Messages.text("ui.catalog.proposal.about", Messages.of(proposal.kind()), proposal.name()),
                new VBox(new Section(Messages.text("ui.catalog.proposal.changes"), changes),
                        new Section(Messages.text("ui.catalog.proposal.course"), facts, buttons(proposal))));
    }

    private FlowPane buttons(Proposal proposal) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("chips");
        if (!mayChange()) {
            return line;
        }
        if (proposal.state() == ProposalState.DRAFT) {
            line.getChildren().addAll(
                    Buttons.primary(Messages.text("ui.catalog.proposal.send.draft"), () -> send(proposal)),
                    Buttons.plain(Messages.text("ui.catalog.proposal.edit"), () -> edit(proposal)));
        } else if (proposal.state() == ProposalState.SENT) {
            line.getChildren().add(
                    Buttons.plain(Messages.text("ui.catalog.proposal.answer.enter"), () -> answer(proposal)));
        }
        if (proposal.state() == ProposalState.DRAFT || proposal.state() == ProposalState.SENT) {
            line.getChildren().add(Buttons.plain(Messages.text("ui.catalog.proposal.withdraw"),
                    () -> withdraw(proposal)));
        }
        return line;
    }

    private void add(ProposalKind kind) {
        form(new ProposalForm.Subject(kind, "", Map.of()), null, Messages.of(kind));
    }

    private void correctItem() {
        Form ask = new Form();
        Field<String> code = ask.text(Messages.text("ui.catalog.item.code")).required();
        place.dialogs().form(Messages.text("ui.catalog.proposal.item"),
                Messages.text("ui.catalog.proposal.item.sentence"), ask, Messages.text("ui.catalog.proposal.item.open"),
                () -> {
                    String typed = code.get();
                    return BackgroundWork.quiet(_ -> sources.catalog().item(typed)
                            .orElseThrow(() -> new AppException("proposal.item.unknown", typed)))
                            .onSuccess(item -> form(
                                    new ProposalForm.Subject(ProposalKind.ITEM_CORRECTION, item.code(),
                                            ProposalFields.values(item)),
                                    null, Messages.text("ui.catalog.proposal.about",
                                            Messages.of(ProposalKind.ITEM_CORRECTION), item.name())));
                });
    }

    private void edit(Proposal draft) {
        place.background().run(BackgroundWork.quiet(_ -> present(draft)).onSuccess(present -> form(
                new ProposalForm.Subject(draft.kind(), draft.code(), present), draft,
                Messages.text("ui.catalog.proposal.about", Messages.of(draft.kind()), draft.name()))));
    }

    private Map<String, String> present(Proposal draft) {
        if (draft.kind().isAddition()) {
            return Map.of();
        }
        return draft.kind().list() == ListKind.ITEMS
                ? sources.catalog().item(draft.code()).map((InspectionItem item) -> ProposalFields.values(item))
                        .orElse(Map.of())
                : sources.catalog().target(draft.code()).map((Target target) -> ProposalFields.values(target))
                        .orElse(Map.of());
    }

    private void form(ProposalForm.Subject subject, @Nullable Proposal draft, String title) {
        ProposalForm form = new ProposalForm(subject, draft, service, actor, place, _ -> changed());
        drawer.show(title, form.node());
        form.focus();
    }

    private void send(Proposal proposal) {
        place.background().run(BackgroundWork.quiet(_ -> {
            service.send(actor, proposal.id());
            return proposal;
        }).onSuccess(sent -> {
            place.notifier().done(Messages.text("ui.catalog.proposal.sent", sent.name()));
            changed();
        }));
    }

    private void withdraw(Proposal proposal) {
        place.dialogs().reason(Messages.text("ui.catalog.proposal.withdraw"),
                Messages.text(proposal.state() == ProposalState.SENT
                        ? "ui.catalog.proposal.withdraw.sent"
                        : "ui.catalog.proposal.withdraw.draft", proposal.name()),
                Messages.text("ui.catalog.proposal.withdraw"),
                reason -> place.background().run(BackgroundWork.quiet(_ -> {
                    service.withdraw(actor, proposal.id(), reason);
                    return proposal;
                }).onSuccess(_ -> changed())));
    }

    private void answer(Proposal proposal) {
        Form form = new Form();
        Field<ProposalState> answer = form.choice(Messages.text("ui.catalog.proposal.answer"),
                List.of(ProposalState.ACCEPTED, ProposalState.REJECTED), Messages::of).required();
        Field<String> note = form.longText(Messages.text("ui.catalog.proposal.answer.note"), 2).required();
        place.dialogs().form(Messages.text("ui.catalog.proposal.answer.enter"),
                Messages.text("ui.catalog.proposal.answer.sentence", proposal.name()), form,
                Messages.text("ui.catalog.proposal.answer.enter"), () -> {
                    ProposalState said = answer.get();
                    String words = note.get();
                    return BackgroundWork.quiet(_ -> {
                        service.answer(actor, proposal.id(), said, words);
                        return said;
                    }).onSuccess(_ -> changed());
                });
    }

    private void changed() {
        drawer.close();
        place.navigator().refresh();
        show();
    }
}
