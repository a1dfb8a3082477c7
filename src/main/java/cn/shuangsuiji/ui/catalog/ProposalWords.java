package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.proposal.FieldChange;
import cn.shuangsuiji.catalog.proposal.Proposal;
import cn.shuangsuiji.catalog.proposal.ProposalFields;
import cn.shuangsuiji.catalog.proposal.ProposalState;
import cn.shuangsuiji.exchange.SentRecord;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposals in the clerk's words. */
final class ProposalWords {
    private ProposalWords() {}

    /** All changes in one line. */
    static String changes(Proposal proposal) {
        return proposal.changes().stream().map(change -> change(proposal.kind().list(), change))
                .collect(Collectors.joining(Messages.text("ui.catalog.proposal.semicolon")));
    }

    private static String change(ListKind list, FieldChange change) {
        String title = ProposalFields.title(list, change.field());
        String after = ProposalFields.words(list, change.field(), change.after());
        return change.before().isEmpty()
                ? Messages.text("ui.catalog.proposal.new", title, after)
                : Messages.text("ui.catalog.proposal.change", title,
                        ProposalFields.words(list, change.field(), change.before()), after);
    }

    /** Where it stands: its own state, and for a sent one how far its record came. */
    static Badge state(Proposal proposal, @Nullable SentRecord record) {
        if (proposal.state() == ProposalState.SENT && record != null) {
            return switch (record.state()) {
                case PENDING -> new Badge(Messages.text("ui.catalog.proposal.pending"), Tone.DUE);
                case EXPORTED -> new Badge(Messages.text("ui.catalog.proposal.exported"), Tone.PLAIN);
                case RECEIVED -> new Badge(Messages.text("ui.catalog.proposal.received"), Tone.ACCENT);
                case RETURNED -> new Badge(Messages.text("ui.catalog.proposal.returned"), Tone.OVERDUE);
            };
        }
        Tone tone = switch (proposal.state()) {
            case ACCEPTED -> Tone.GOOD;
            case DRAFT, WITHDRAWN -> Tone.MUTED;
            case SENT, REJECTED -> Tone.PLAIN;
        };
        return new Badge(Messages.of(proposal.state()), tone);
    }

    /** What was heard last. */
    static String answer(Proposal proposal, @Nullable SentRecord record) {
        if (proposal.state() == ProposalState.SENT && record != null && record.reason() != null) {
            return Messages.text("ui.catalog.proposal.returned.why", record.reason());
        }
        return proposal.answer();
    }
}
