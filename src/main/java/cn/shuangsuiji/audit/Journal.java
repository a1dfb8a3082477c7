package cn.shuangsuiji.audit;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.db.Tx;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one place where changes are recorded: each in the transaction that makes it, as a link of the audit chain and,
/// where the province must learn of it, as a row of the outbox. A change that rolls back leaves neither.
public final class Journal {
    private static final int CHECK_PAGE = 1_000;

    private final Clock clock;

    public Journal(Clock clock) {
        this.clock = clock;
    }

    /** Appends the change to the chain, and to the outbox where it is to be reported. */
    public void record(Tx tx, Change change) {
        JournalMapper mapper = tx.mapper(JournalMapper.class);
        AuditEntry last = mapper.last();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry open = new AuditEntry(last == null ? 1 : last.seq() + 1, now, change.who(), change.second(),
                change.action(), change.subject(), change.uuid(), Json.line(change.detail()),
                last == null ? AuditEntry.BEGINNING : last.hash(), "");
        mapper.append(open, open.computedHash());
        if (change.upstream() != null) {
            mapper.send(change.subject(), change.uuid(), now, Json.line(change.upstream()));
        }
    }

    /** The newest link's hash: what a commitment names, so that everything before it is fixed too. */
    public String head(Tx tx) {
        AuditEntry last = tx.mapper(JournalMapper.class).last();
        return last == null ? AuditEntry.BEGINNING : last.hash();
    }

    /** The chain, newest first. */
    public Page<AuditEntry> page(Tx tx, PageRequest request) {
        JournalMapper mapper = tx.mapper(JournalMapper.class);
        return new Page<>(mapper.newest(request.offset(), request.limit()), mapper.count(), request.offset());
    }

    /** What happened to one thing, oldest first. */
    public List<AuditEntry> history(Tx tx, String subject, String uuid) {
        return tx.mapper(JournalMapper.class).history(subject, uuid);
    }

    /** The number of the first link that does not fit the chain; null when all fit. */
    public @Nullable Long firstBroken(Tx tx) {
        JournalMapper mapper = tx.mapper(JournalMapper.class);
        String previous = AuditEntry.BEGINNING;
        long seq = 0;
        for (List<AuditEntry> page = mapper.after(0, CHECK_PAGE); !page.isEmpty(); page = mapper.after(seq,
                CHECK_PAGE)) {
            for (AuditEntry entry : page) {
                if (entry.seq() != seq + 1 || !entry.previous().equals(previous)
                        || !entry.hash().equals(entry.computedHash())) {
                    return entry.seq();
                }
                seq = entry.seq();
                previous = entry.hash();
            }
        }
        return null;
    }
}
