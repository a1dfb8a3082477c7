package cn.shuangsuiji.catalog.proposal;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.db.Tx;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a list package says to the open proposals. Rows are shown to it as they pass; once all are stored, proposals whose
/// values came are accepted, those whose row came unchanged get a note and stay open, and those whose row did not come are
/// left alone.
public final class ProposalAnswers {
    private final CatalogService catalog;
    private final Journal journal;
    private final Clock clock;
    private final List<Proposal> open;
    private final Map<ListKind, Set<String>> codes = new HashMap<>();
    private final Map<ListKind, Set<String>> names = new HashMap<>();
    private final Map<String, String> codesByName = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** How far the lists say what was proposed. */
    enum Answer {
        ALL, SOME, NONE
    }

    ProposalAnswers(CatalogService catalog, Journal journal, Clock clock, List<Proposal> open) {
        this.catalog = catalog;
        this.journal = journal;
        this.clock = clock;
        this.open = open;
        for (Proposal proposal : open) {
            Map<ListKind, Set<String>> keys = proposal.code().isEmpty() ? names : codes;
            keys.computeIfAbsent(proposal.kind().list(), _ -> new HashSet<>())
                    .add(proposal.code().isEmpty() ? proposal.name() : proposal.code());
        }
    }

    /** Shows a row of the package. */
    public void see(ListKind list, Map<String, ?> row) {
        if (open.isEmpty()) {
            return;
        }
        String code = String.valueOf(row.get("code"));
        if (codes.getOrDefault(list, Set.of()).contains(code)) {
            seen.add(list + code);
        }
        String name = String.valueOf(row.get("name"));
        if (names.getOrDefault(list, Set.of()).contains(name)) {
            seen.add(list + name);
            codesByName.put(list + name, code);
        }
    }

    /**
     * Answers, after the package's rows are stored.
     *
     * @param who login of the person who took the package in
     * @param source the package's identifier
     */
    public void settle(Tx tx, String who, String source) {
        for (Proposal proposal : open) {
            String key = proposal.kind().list() + (proposal.code().isEmpty() ? proposal.name() : proposal.code());
            if (seen.contains(key)) {
                answer(tx, who, source, proposal, codesByName.getOrDefault(key, proposal.code()));
            }
        }
    }

    private void answer(Tx tx, String who, String source, Proposal proposal, String code) {
        ProposalMapper mapper = tx.mapper(ProposalMapper.class);
        Answer answer = of(tx, catalog, proposal, code);
        if (answer == Answer.ALL) {
            mapper.move(proposal.id(), ProposalState.ACCEPTED, clock.instant(),
                    Messages.text("proposal.accepted.by", source));
            journal.record(tx, Change.inside(who, "proposal.accept", ProposalService.RECORD, proposal.uuid(),
                    Map.of("package", source, "code", code)));
        } else {
            mapper.note(proposal.id(), clock.instant(),
                    Messages.text(answer == Answer.SOME ? "proposal.some" : "proposal.none", source));
        }
    }

    /** How far the lists say already what a proposal with a code proposes. */
    static Answer of(Tx tx, CatalogService catalog, Proposal proposal) {
        return of(tx, catalog, proposal, proposal.code());
    }

    private static Answer of(Tx tx, CatalogService catalog, Proposal proposal, String code) {
        Map<String, String> present = present(tx, catalog, proposal.kind().list(), code);
        if (proposal.kind().isAddition()) {
            return present.isEmpty() ? Answer.NONE : Answer.ALL;
        }
        long said = proposal.changes().stream()
                .filter(change -> change.after().equals(present.getOrDefault(change.field(), ""))).count();
        return said == proposal.changes().size() ? Answer.ALL : said == 0 ? Answer.NONE : Answer.SOME;
    }

    private static Map<String, String> present(Tx tx, CatalogService catalog, ListKind list, String code) {
        if (list == ListKind.ITEMS) {
            return catalog.items(tx, List.of(code)).stream().findFirst().map(ProposalFields::values).orElse(Map.of());
        }
        Optional<Target> target = catalog.target(tx, code).filter(row -> row.origin() == Origin.PROVINCE);
        return target.map(ProposalFields::values).orElse(Map.of());
    }
}
