package cn.shuangsuiji.catalog;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.security.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Filters of targets that the office keeps by name. Anybody who is let in may keep and remove them: they show nothing that
/// the list does not.
public final class FilterService {
    private static final int LONGEST = 30;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    public FilterService(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** The filters kept, by name. */
    public List<SavedFilter> all() {
        return database.read(tx -> tx.mapper(FilterMapper.class).all().stream().map(row -> new SavedFilter(row.name(),
                Json.read(row.filter(), TargetFilter.class), row.savedBy(), row.savedAt())).toList());
    }

    /**
     * Keeps a filter; one of the same name gives way to it.
     *
     * @throws AppException when the name is empty or longer than 30 characters
     */
    public void save(Actor actor, String name, TargetFilter filter) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new AppException("catalog.filter.name", LONGEST);
        }
        String json = Json.line(filter);
        database.write(tx -> {
            tx.mapper(FilterMapper.class).put(plain, json, actor.login(), clock.instant());
            journal.record(tx, Change.inside(actor.login(), "filter.save", "saved_filter", plain,
                    Map.of("filter", json)));
            return null;
        });
    }

    /**
     * Removes a filter.
     *
     * @throws AppException when none has this name
     */
    public void remove(Actor actor, String name) {
        database.write(tx -> {
            if (tx.mapper(FilterMapper.class).remove(name) == 0) {
                throw new AppException("catalog.filter.unknown", name);
            }
            journal.record(tx, Change.inside(actor.login(), "filter.remove", "saved_filter", name, Map.of()));
            return null;
        });
    }
}
