package cn.shuangsuiji.inspection;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.util.List;
import java.util.Map;

/** Results from before this program. The same result taken in twice stays one. */
public final class EarlierResults {
    private final Database database;
    private final Journal journal;

    public EarlierResults(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Takes results in; says how many were new. */
    public int add(Actor actor, List<EarlierResult> results) {
        actor.require(Permission.IMPORT_LISTS);
        return database.writeMany(tx -> {
            EarlierResultMapper mapper = tx.mapper(EarlierResultMapper.class);
            long before = mapper.count();
            results.forEach(mapper::add);
            tx.flush();
            int added = (int) (mapper.count() - before);
            journal.record(tx, Change.inside(actor.login(), "history.import", "history", "", Map.of("added", added)));
            return added;
        });
    }

    /** What is known of a target, newest first. */
    public List<EarlierResult> ofTarget(String code) {
        return database.read(tx -> tx.mapper(EarlierResultMapper.class).ofTarget(code));
    }
}
