package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Labels many targets at once, and takes the last time back. Each answers with how many targets it really changed, keeps
/// which ones, and stands in the journal with the filter and the count.
public final class LabellingService {
    private static final int STEP = 10_000;

    private final Database database;
    private final Journal journal;
    private final CatalogService catalog;
    private final Ids ids;
    private final Clock clock;

    public LabellingService(Database database, Journal journal, CatalogService catalog, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.catalog = catalog;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a label to every target meant that does not carry it.
     *
     * @throws AppException when the label is unknown or withdrawn, or every target meant carries it
     */
    public Bulk add(Actor actor, TargetFilter filter, String label) {
        actor.require(Permission.IMPORT_LISTS);
        List<String> steps = keys(filter);
        return bulk(actor, BulkKind.ADD, label, Json.line(filter), (tx, bulk) -> {
            usable(tx, label);
            BulkMapper mapper = tx.mapper(BulkMapper.class);
            steps.forEach(step -> mapper.noteWithout(bulk, label, step));
        });
    }

    /** Takes a label, withdrawn ones too, from every target meant that carries it. As {@link #add} otherwise. */
    public Bulk remove(Actor actor, TargetFilter filter, String label) {
        actor.require(Permission.IMPORT_LISTS);
        List<String> steps = keys(filter);
        return bulk(actor, BulkKind.REMOVE, label, Json.line(filter), (tx, bulk) -> {
            BulkMapper mapper = tx.mapper(BulkMapper.class);
            steps.forEach(step -> mapper.noteWith(bulk, label, step));
        });
    }

    /** Gives the suggested label to the targets of the open suggestions meant. As {@link #add} otherwise. */
    public Bulk confirm(Actor actor, SuggestionFilter filter) {
        return bulk(actor, BulkKind.CONFIRM, filter.label(), Json.line(filter), (tx, bulk) -> {
            usable(tx, filter.label());
            tx.mapper(SuggestionMapper.class).note(bulk, SuggestionService.wanted(filter));
        });
    }

    /** Refuses the open suggestions meant; they are not offered again. As {@link #add} otherwise. */
    public Bulk refuse(Actor actor, SuggestionFilter filter) {
        return bulk(actor, BulkKind.REFUSE, filter.label(), Json.line(filter),
                (tx, bulk) -> tx.mapper(SuggestionMapper.class).note(bulk, SuggestionService.wanted(filter)));
    }

    /** The last labelling of many, unless it was taken back. */
    public Optional<Bulk> last() {
        return database.read(tx -> Optional.ofNullable(tx.mapper(BulkMapper.class).last()));
    }

    /**
     * Takes the last labelling of many back, for exactly the targets that it changed.
     *
     * @param bulk the one that the person sees
     * @throws AppException when another one came after it, or it was taken back already
     */
    public void undo(Actor actor, Bulk bulk) {
        actor.require(Permission.IMPORT_LISTS);
        database.write(tx -> {
            BulkMapper mapper = tx.mapper(BulkMapper.class);
            Bulk last = mapper.last();
            if (last == null || last.id() != bulk.id()) {
                throw new AppException("catalog.labelling.undo.late");
            }
            switch (last.kind()) {
                case ADD, CONFIRM -> mapper.take(last.id(), last.label());
                case REMOVE -> mapper.give(last.id(), last.label());
                case REFUSE -> mapper.offerAgain(last.id(), last.label());
            }
            mapper.undone(last.id(), actor.login(), clock.instant());
            journal.record(tx, Change.inside(actor.login(), "label.undo", "label_bulk", last.uuid(),
                    Map.of("label", last.label(), "kind", last.kind().name(), "count", last.count())));
            return null;
        });
    }

    private Bulk bulk(Actor actor, BulkKind kind, String label, String meant, BiConsumer<Tx, Long> note) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            known(tx, label);
            BulkMapper mapper = tx.mapper(BulkMapper.class);
            String uuid = ids.next();
            long bulk = mapper.begin(uuid, kind, label, meant, actor.login(), clock.instant());
            note.accept(tx, bulk);
            long count = mapper.noted(bulk);
            if (count == 0) {
                throw new AppException("catalog.labelling.nothing", Messages.of(kind));
            }
            switch (kind) {
                case ADD, CONFIRM -> mapper.give(bulk, label);
                case REMOVE -> mapper.take(bulk, label);
                case REFUSE -> mapper.refuse(bulk, label);
            }
            mapper.count(bulk, count);
            mapper.forgetBefore(bulk);
            journal.record(tx, Change.inside(actor.login(), "label.bulk", "label_bulk", uuid,
                    Map.of("kind", kind.name(), "label", label, "count", count, "filter", meant)));
            Bulk done = mapper.last();
            if (done == null) {
                throw new IllegalStateException("The labelling just made is not the last one");
            }
            return done;
        });
    }

    /** The keys of the targets meant, some thousands at a time; read before anything is written, so that nobody's saving waits. */
    private List<String> keys(TargetFilter filter) {
        List<Long> keys = catalog.targetIds(filter);
        List<String> steps = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += STEP) {
            steps.add(Json.line(keys.subList(from, Math.min(from + STEP, keys.size()))));
        }
        return steps;
    }

    private static TreeMapper.Plain known(Tx tx, String label) {
        TreeMapper.Plain found = tx.mapper(TreeMapper.class).label(label);
        if (found == null) {
            throw new AppException("catalog.label.unknown", label);
        }
        return found;
    }

    private static void usable(Tx tx, String label) {
        TreeMapper.Plain found = known(tx, label);
        if (!found.active()) {
            throw new AppException("catalog.labelling.withdrawn", found.name());
        }
    }
}
