package cn.shuangsuiji.catalog;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// When people are away. Nothing is deleted: what was noted by mistake is withdrawn, with who, when and why. A draw that was
/// frozen before keeps what it froze.
public final class AbsenceService {
    /** Longer than any leave; more is a typing error in the year. */
    private static final int MOST_DAYS = 366;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    public AbsenceService(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Notes days on which a person cannot inspect.
     *
     * @return what the clerk should know: days that were noted before
     * @throws AppException when the days run backwards or over more than a year, or nobody has the certificate
     */
    public List<String> add(Actor actor, Absence absence) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> add(tx, actor, absence));
    }

    /** As above, as part of a change that has more to do; whoever makes that change asks for its permission. */
    public List<String> add(Tx tx, Actor actor, Absence absence) {
        check(absence);
        Inspector inspector = tx.mapper(InspectorMapper.class).inspector(absence.certificate());
        if (inspector == null) {
            throw new AppException("catalog.inspector.unknown", absence.certificate());
        }
        AbsenceMapper mapper = tx.mapper(AbsenceMapper.class);
        List<String> overlaps = mapper.of(absence.certificate()).stream().filter(AbsenceRecord::stands)
                .filter(other -> !other.to().isBefore(absence.from()) && !other.from().isAfter(absence.to()))
                .map(other -> Messages.text("catalog.absence.overlaps", inspector.name(), other.from(), other.to(),
                        other.reason()))
                .toList();
        mapper.add(absence, actor.login(), clock.instant());
        journal.record(tx, Change.inside(actor.login(), "inspector.absence", "inspector", inspector.uuid(),
                Map.of("from", absence.from().toString(), "to", absence.to().toString(), "reason",
                        absence.reason())));
        return overlaps;
    }

    /**
     * Takes an absence back; it stays to be seen.
     *
     * @throws AppException when no reason is given, or somebody took it back before
     */
    public void withdraw(Actor actor, long id, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        if (reason.isBlank()) {
            throw new AppException("catalog.withdraw.reason");
        }
        database.write(tx -> {
            AbsenceMapper mapper = tx.mapper(AbsenceMapper.class);
            AbsenceRecord absence = mapper.byId(id);
            if (absence == null || mapper.withdraw(id, actor.login(), clock.instant(), reason.strip()) == 0) {
                throw new AppException("catalog.withdraw.again");
            }
            Inspector inspector = tx.mapper(InspectorMapper.class).inspector(absence.certificate());
            journal.record(tx, Change.inside(actor.login(), "inspector.absence.withdraw", "inspector",
                    inspector == null ? absence.certificate() : inspector.uuid(),
                    Map.of("from", absence.from().toString(), "to", absence.to().toString(), "reason",
                            reason.strip())));
            return null;
        });
    }

    /** A person's absences by day, those withdrawn included. */
    public List<AbsenceRecord> of(String certificate) {
        return database.read(tx -> tx.mapper(AbsenceMapper.class).of(certificate));
    }

    /** Who is away between two days, both included; by unit, person and day. */
    public List<AbsenceRecord> between(LocalDate from, LocalDate to) {
        return database.read(tx -> tx.mapper(AbsenceMapper.class).between(from, to));
    }

    private static void check(Absence absence) {
        if (absence.to().isBefore(absence.from())) {
            throw new AppException("catalog.absence.backwards", absence.from(), absence.to());
        }
        if (absence.from().plusDays(MOST_DAYS).isBefore(absence.to())) {
            throw new AppException("catalog.absence.long", absence.from(), absence.to());
        }
        if (absence.reason().isBlank()) {
            throw new AppException("catalog.absence.reason");
        }
    }
}
