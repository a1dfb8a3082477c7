package cn.shuangsuiji.catalog.proposal;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.importing.ProvinceDifference;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Proposals to the owner of a row: what the province's lists have wrong is put right by the province, never here. A draft can
/// be changed; sending writes it into the outbox, from where it goes with the next package; after that it stays as it went.
/// A later list that brings the proposed values accepts it by itself.
public final class ProposalService {
    /** The kind of a proposal's record in the outbox. */
    public static final String RECORD = "proposal";

    private final Database database;
    private final Journal journal;
    private final CatalogService catalog;
    private final ProposalRules rules;
    private final Ids ids;
    private final Clock clock;

    public ProposalService(Database database, Journal journal, CatalogService catalog, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.catalog = catalog;
        this.rules = new ProposalRules(catalog);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a draft.
     *
     * @throws AppException when it proposes nothing, lacks its reason, or an open proposal says the same of a field
     */
    public Proposal draft(Actor actor, ProposalEntry entry) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            draft(tx, actor, entry);
            return tx.mapper(ProposalMapper.class).page(null, 0, 1).getFirst().proposal();
        });
    }

    /**
     * Keeps a draft for each row of the province about which a file says otherwise; all or none.
     *
     * @param evidence what the file is
     */
    public DraftCount draftAll(Actor actor, List<ProvinceDifference> differences, String reason, String evidence) {
        actor.require(Permission.IMPORT_LISTS);
        if (reason.isBlank()) {
            throw new AppException("proposal.reason");
        }
        return database.write(tx -> {
            int drafted = 0;
            for (ProvinceDifference difference : differences) {
                ProposalEntry entry = new ProposalEntry(ProposalKind.TARGET_CORRECTION, difference.code(),
                        difference.values(), reason, evidence);
                try {
                    draft(tx, actor, entry);
                    drafted++;
                } catch (AppException nothingToPropose) {
                    // Refused before anything was written: it is counted among those passed over.
                }
            }
            return new DraftCount(drafted, differences.size() - drafted);
        });
    }

    /** Changes a draft; as {@link #draft} otherwise. */
    public Proposal change(Actor actor, long id, ProposalEntry entry) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            ProposalMapper.Row before = inState(tx, id, ProposalState.DRAFT);
            ProposalRules.Said said = rules.check(tx, entry);
            requireNoOther(tx, entry.code(), said, id);
            ProposalMapper mapper = tx.mapper(ProposalMapper.class);
            ProposalMapper.Row row = row(id, before.uuid(), entry, said, actor);
            mapper.change(row);
            journal.record(tx, Change.inside(actor.login(), "proposal.change", RECORD, before.uuid(), facts(row)));
            return byId(tx, id).proposal();
        });
    }

    /**
     * Puts a draft into the outbox.
     *
     * @throws AppException when it is no draft any more, or the list says by now what it proposes
     */
    public void send(Actor actor, long id) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            ProposalMapper.Row row = inState(tx, id, ProposalState.DRAFT);
            Proposal proposal = row.proposal();
            if (ProposalAnswers.of(tx, catalog, proposal) == ProposalAnswers.Answer.ALL) {
                throw new AppException("proposal.settled", proposal.name());
            }
            tx.mapper(ProposalMapper.class).sendAt(id, clock.instant());
            Map<String, Object> content = new TreeMap<>(facts(row));
            content.put("withdrawn", false);
            journal.record(tx,
                    Change.inside(actor.login(), "proposal.send", RECORD, row.uuid(), facts(row)).reported(content));
            return null;
        });
    }

    /**
     * Takes a proposal back; the province learns of it where it was sent.
     *
     * @throws AppException when it is answered already, or no reason is given
     */
    public void withdraw(Actor actor, long id, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        if (reason.isBlank()) {
            throw new AppException("proposal.withdraw.reason");
        }
        database.write(tx -> {
            ProposalMapper.Row row = inState(tx, id, ProposalState.DRAFT, ProposalState.SENT);
            tx.mapper(ProposalMapper.class).move(id, ProposalState.WITHDRAWN, clock.instant(), reason.strip());
            Change change = Change.inside(actor.login(), "proposal.withdraw", RECORD, row.uuid(),
                    Map.of("code", row.code(), "name", row.name(), "reason", reason.strip()));
            journal.record(tx, row.state() == ProposalState.DRAFT
                    ? change
                    : change.reported(Map.of("code", row.code(), "name", row.name(), "kind", row.kind().name(),
                            "withdrawn", true, "reason", reason.strip())));
            return null;
        });
    }

    /**
     * Notes the province's answer as it came by letter or telephone, or after it sent the record back.
     *
     * @param answer accepted or rejected
     */
    public void answer(Actor actor, long id, ProposalState answer, String note) {
        actor.require(Permission.IMPORT_LISTS);
        if (note.isBlank() || (answer != ProposalState.ACCEPTED && answer != ProposalState.REJECTED)) {
            throw new AppException("proposal.answer.note");
        }
        database.write(tx -> {
            ProposalMapper.Row row = inState(tx, id, ProposalState.SENT);
            tx.mapper(ProposalMapper.class).move(id, answer, clock.instant(), note.strip());
            journal.record(tx, Change.inside(actor.login(), "proposal.answer", RECORD, row.uuid(),
                    Map.of("answer", answer.name(), "note", note.strip())));
            return null;
        });
    }

    /** The proposals, newest first; in one state, or all for null. */
    public Page<Proposal> proposals(@Nullable ProposalState state, PageRequest request) {
        return database.read(tx -> {
            ProposalMapper mapper = tx.mapper(ProposalMapper.class);
            return new Page<>(mapper.page(state, request.offset(), request.limit()).stream()
                    .map(ProposalMapper.Row::proposal).toList(), mapper.count(state), request.offset());
        });
    }

    /** What is open about a target or item. */
    public List<Proposal> openOf(String code) {
        return database.read(tx -> tx.mapper(ProposalMapper.class).openOf(code)).stream()
                .map(ProposalMapper.Row::proposal).toList();
    }

    /** Looks at the rows of a list package for what was proposed. */
    public ProposalAnswers answers(Tx tx) {
        return new ProposalAnswers(catalog, journal, clock,
                tx.mapper(ProposalMapper.class).sent().stream().map(ProposalMapper.Row::proposal).toList());
    }

    private void draft(Tx tx, Actor actor, ProposalEntry entry) {
        ProposalRules.Said said = rules.check(tx, entry);
        requireNoOther(tx, entry.code(), said, 0);
        String uuid = ids.next();
        ProposalMapper.Row row = row(0, uuid, entry, said, actor);
        tx.mapper(ProposalMapper.class).add(row);
        journal.record(tx, Change.inside(actor.login(), "proposal.draft", RECORD, uuid, facts(row)));
    }

    private ProposalMapper.Row row(long id, String uuid, ProposalEntry entry, ProposalRules.Said said, Actor actor) {
        Instant now = clock.instant();
        return new ProposalMapper.Row(id, uuid, entry.kind(), entry.code().strip(), said.name(),
                Json.line(said.changes()), entry.reason().strip(), entry.evidence().strip(), ProposalState.DRAFT,
                actor.login(), now, null, null, "");
    }

    private static void requireNoOther(Tx tx, String code, ProposalRules.Said said, long own) {
        if (code.isBlank()) {
            return;
        }
        for (ProposalMapper.Row other : tx.mapper(ProposalMapper.class).openOf(code.strip())) {
            boolean same = other.id() != own && other.proposal().changes().stream().anyMatch(
                    change -> said.changes().stream().anyMatch(mine -> mine.field().equals(change.field())));
            if (same) {
                throw new AppException("proposal.open", other.name(), Messages.of(other.kind()));
            }
        }
    }

    private static ProposalMapper.Row byId(Tx tx, long id) {
        ProposalMapper.Row row = tx.mapper(ProposalMapper.class).byId(id);
        if (row == null) {
            throw new AppException("proposal.unknown");
        }
        return row;
    }

    private static ProposalMapper.Row inState(Tx tx, long id, ProposalState... allowed) {
        ProposalMapper.Row row = byId(tx, id);
        if (!List.of(allowed).contains(row.state())) {
            throw new AppException("proposal.state", row.name(), Messages.of(row.state()));
        }
        return row;
    }

    private static Map<String, Object> facts(ProposalMapper.Row row) {
        return Map.of("kind", row.kind().name(), "code", row.code(), "name", row.name(), "changes",
                Json.read(row.changes(), List.class), "reason", row.reason(), "evidence", row.evidence());
    }
}
