package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the rows that may be one target: the database names the keys that more than one row has, by their indexes; what is
/// left is small enough to be put into groups here. Pairs that a person held apart do not join a group.
final class DuplicateBook {
    /** Up to this many rows of one key are compared each with each; more are only compared with the next. */
    private static final int EACH_WITH_EACH = 50;

    private final Database database;

    DuplicateBook(Database database) {
        this.database = database;
    }

    /** Finds them anew. The keys must be there. */
    void refresh(Progress progress) {
        progress.stopIfCancelled();
        progress.report(Messages.text("catalog.quality.progress.duplicates"), 0, 0);
        DuplicateGroups groups = database.read(tx -> {
            DuplicateMapper mapper = tx.mapper(DuplicateMapper.class);
            Set<DuplicateMapper.Pair> apart = new HashSet<>(mapper.apart());
            DuplicateGroups found = new DuplicateGroups();
            for (DuplicateReason reason : DuplicateReason.values()) {
                join(found, reason, mapper.sharing(reason.column()), apart);
            }
            return found;
        });
        database.writeMany(tx -> {
            store(tx, groups);
            return null;
        });
    }

    private static void store(Tx tx, DuplicateGroups groups) {
        DuplicateMapper mapper = tx.mapper(DuplicateMapper.class);
        mapper.forgetMembers();
        groups.each(mapper::addMember);
    }

    private static void join(DuplicateGroups groups, DuplicateReason reason, List<DuplicateMapper.Sharing> rows,
            Set<DuplicateMapper.Pair> apart) {
        Map<Long, List<Long>> byKey = new HashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row.targetId()));
        for (List<Long> same : byKey.values()) {
            for (int i = 1; i < same.size(); i++) {
                int first = same.size() > EACH_WITH_EACH ? i - 1 : 0;
                for (int j = first; j < i; j++) {
                    if (!apart.contains(DuplicateMapper.Pair.of(same.get(j), same.get(i)))) {
                        groups.join(same.get(j), same.get(i), reason);
                    }
                }
            }
        }
    }
}
