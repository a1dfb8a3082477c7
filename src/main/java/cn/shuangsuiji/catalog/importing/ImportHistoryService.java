package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ItemRows;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/// The imports that were made, and the way back from each: as a whole, in one transaction, with a trace, and only while
/// nobody changed since what it brought. What the last ten imports of a list changed is kept; packages are the province's
/// and are not taken back here.
public final class ImportHistoryService {
    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    public ImportHistoryService(Database database, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** The imports, the newest first. */
    public Page<PastImport> past(PageRequest request) {
        return database.read(tx -> {
            UndoMapper mapper = tx.mapper(UndoMapper.class);
            return new Page<>(mapper.past(request.offset(), request.limit()), mapper.pastCount(), request.offset());
        });
    }

    /**
     * What taking an import back would do; changes nothing.
     *
     * @throws AppException when it was taken back before, or it is no longer known what it changed
     */
    public UndoPreview look(String uuid, Progress progress) {
        return database.read(tx -> new ImportUndo(tx, find(tx, uuid), ids, progress).look());
    }

    /**
     * Takes an import back: what it added goes, what it changed is as before.
     *
     * @throws AppException when rows were changed since or are in use; nothing has changed then
     */
    public UndoPreview undo(Actor actor, String uuid, Progress progress) {
        actor.require(Permission.IMPORT_LISTS);
        return database.writeMany(tx -> {
            PastImport past = find(tx, uuid);
            UndoPreview preview = new ImportUndo(tx, past, ids, progress).look();
            String names = String.join("\u3001", preview.examples());
            if (preview.since() > 0) {
                throw new AppException("catalog.undo.since", past.source(), preview.since(), names);
            }
            if (preview.used() > 0) {
                throw new AppException("catalog.undo.used", past.source(), preview.used(), names);
            }
            new ImportUndo(tx, past, ids, progress).apply();
            if (past.list() == ListKind.ITEMS) {
                ItemRows.keepVersion(tx, ids.next(), actor.login(), clock.instant(), LocalDate.now(clock),
                        Messages.text("catalog.undo.version", past.source()));
            }
            UndoMapper mapper = tx.mapper(UndoMapper.class);
            mapper.markUndone(uuid, actor.login(), clock.instant());
            mapper.dropChanges(uuid);
            journal.record(tx, Change.inside(actor.login(), "catalog.import.undo", "import_batch", uuid,
                    Map.of("list", past.list().name(), "source", past.source(), "removed", preview.removed(),
                            "restored", preview.restored(), "days", preview.days())));
            return preview;
        });
    }

    private static PastImport find(Tx tx, String uuid) {
        PastImport past = tx.mapper(UndoMapper.class).find(uuid);
        if (past == null) {
            throw new AppException("catalog.undo.unknown");
        }
        if (past.undoneAt() != null) {
            throw new AppException("catalog.undo.done", past.source());
        }
        if (!past.kept()) {
            throw new AppException("catalog.undo.expired", past.source());
        }
        return past;
    }
}
