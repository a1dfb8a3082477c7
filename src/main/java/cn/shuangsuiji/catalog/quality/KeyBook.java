package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import java.util.List;
import java.util.function.Consumer;

/// Keeps the targets' keys. Importing does not pay for them: a row without its key is one that came or changed since, and
/// gets it here, in steps short enough that nobody's saving waits.
final class KeyBook {
    private static final int STEP = 20_000;
    /** From so many rows on the indexes are made after the load: kept up row by row they take most of its time. */
    private static final int MANY = 100_000;

    private final Database database;

    KeyBook(Database database) {
        this.database = database;
    }

    void refresh(Progress progress) {
        long missing = database.read(tx -> tx.mapper(KeyMapper.class).missing());
        if (missing > MANY) {
            database.write(tx -> {
                each(tx.mapper(KeyMapper.class)::dropIndex);
                return null;
            });
        }
        fill(missing, progress);
        if (missing > 0) {
            database.write(tx -> {
                each(tx.mapper(KeyMapper.class)::makeIndex);
                return null;
            });
        }
    }

    private void fill(long missing, Progress progress) {
        long done = 0;
        long after = 0;
        while (done < missing) {
            progress.stopIfCancelled();
            progress.report(Messages.text("catalog.quality.progress.keys"), done, missing);
            long from = after;
            List<TargetKey.Source> step = database.read(tx -> tx.mapper(KeyMapper.class).without(from, STEP));
            if (step.isEmpty()) {
                return;
            }
            database.writeMany(tx -> {
                KeyMapper mapper = tx.mapper(KeyMapper.class);
                step.forEach(source -> mapper.keep(TargetKey.of(source)));
                return null;
            });
            done += step.size();
            after = step.getLast().id();
        }
    }

    private static void each(Consumer<String> statement) {
        for (DuplicateReason reason : DuplicateReason.values()) {
            statement.accept(reason.column());
        }
    }
}
