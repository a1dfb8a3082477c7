package cn.shuangsuiji.catalog;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whom people must not inspect. A declaration needs one person, its end two: a recusal is there to protect somebody, so
/// that whoever is concerned cannot take it away alone.
public final class RecusalService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Clock clock;

    public RecusalService(Database database, Journal journal, OfficeService offices, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Notes whom a person must not inspect. A former employer without an end gets the one that the office's years say.
     *
     * @return what is kept
     * @throws AppException when person or target are unknown, the end lies before the declaration, the relation is not said,
     *     or the same relation stands already
     */
    public Recusal declare(Actor actor, Recusal recusal) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            Inspector inspector = known(tx, recusal.certificate());
            if (tx.mapper(TargetMapper.class).target(recusal.targetCode()) == null) {
                throw new AppException("catalog.target.unknown", recusal.targetCode());
            }
            Recusal kept = ended(tx, recusal);
            check(tx, kept);
            tx.mapper(RecusalMapper.class).declare(kept, actor.login(), clock.instant());
            journal.record(tx, Change.inside(actor.login(), "inspector.recusal", "inspector", inspector.uuid(),
                    Map.of("target", kept.targetCode(), "kind", kept.kind().name(), "note", kept.note(), "declaredBy",
                            kept.declaredBy(), "until", Objects.toString(kept.until(), ""))));
            return kept;
        });
    }

    /**
     * Ends a recusal before its time.
     *
     * @param approver a head of the office, neither the actor nor the person; who of the heads decides depends on the
     *     person's rank, see [Rank]
     * @throws AppException when no reason is given, the approver may not decide, or it was withdrawn before
     */
    public void withdraw(Actor actor, Actor approver, long id, String reason) {
        actor.require(Permission.IMPORT_LISTS);
        approver.requireOtherThan(actor.login(), Messages.text("catalog.recusal.step"));
        if (!approver.roles().contains(Role.DIRECTOR)) {
            throw new AppException("catalog.recusal.director", approver.name());
        }
        if (reason.isBlank()) {
            throw new AppException("catalog.withdraw.reason");
        }
        database.write(tx -> {
            RecusalMapper mapper = tx.mapper(RecusalMapper.class);
            RecusalRecord recusal = mapper.byId(id);
            if (recusal == null || !recusal.stands()) {
                throw new AppException("catalog.withdraw.again");
            }
            Inspector inspector = known(tx, recusal.certificate());
            if (inspector.name().equals(approver.name())) {
                throw new AppException("catalog.recusal.self", approver.name());
            }
            mapper.withdraw(id, actor.login(), approver.login(), clock.instant(), reason.strip());
            journal.record(tx, Change.inside(actor.login(), "inspector.recusal.withdraw", "inspector",
                    inspector.uuid(), Map.of("target", recusal.targetCode(), "kind", recusal.kind().name(), "rank",
                            Rank.of(inspector.position()).name(), "reason", reason.strip()))
                    .with(approver.login()));
            return null;
        });
    }

    /** A person's recusals by day, those withdrawn or over included. */
    public List<RecusalRecord> of(String certificate) {
        return database.read(tx -> tx.mapper(RecusalMapper.class).of(certificate));
    }

    /** The last day of a relation of this kind when nobody says otherwise; null for no end. */
    public @Nullable LocalDate usualEnd(RecusalKind kind, LocalDate declaredOn) {
        return database.read(tx -> usualEnd(tx, kind, declaredOn));
    }

    private @Nullable LocalDate usualEnd(Tx tx, RecusalKind kind, LocalDate declaredOn) {
        return kind == RecusalKind.FORMER_EMPLOYER
                ? declaredOn.plusYears(offices.number(tx, "recusal.former.years", declaredOn))
                : null;
    }

    private Recusal ended(Tx tx, Recusal recusal) {
        LocalDate until = recusal.until() == null
                ? usualEnd(tx, recusal.kind(), recusal.declaredOn())
                : recusal.until();
        return new Recusal(recusal.certificate(), recusal.targetCode(), recusal.kind(), recusal.note().strip(),
                recusal.declaredBy().strip(), recusal.declaredOn(), until);
    }

    private static void check(Tx tx, Recusal recusal) {
        if (recusal.declaredBy().isBlank()) {
            throw new AppException("catalog.recusal.declarer");
        }
        if (recusal.kind() == RecusalKind.OTHER && recusal.note().isBlank()) {
            throw new AppException("catalog.recusal.relation");
        }
        if (!recusal.holdsFrom(recusal.declaredOn())) {
            throw new AppException("catalog.recusal.backwards", recusal.until(), recusal.declaredOn());
        }
        boolean there = tx.mapper(RecusalMapper.class).of(recusal.certificate()).stream()
                .anyMatch(other -> other.stands() && other.kind() == recusal.kind()
                        && other.targetCode().equals(recusal.targetCode()));
        if (there) {
            throw new AppException("catalog.recusal.twice", recusal.targetCode(), Messages.of(recusal.kind()));
        }
    }

    private static Inspector known(Tx tx, String certificate) {
        Inspector inspector = tx.mapper(InspectorMapper.class).inspector(certificate);
        if (inspector == null) {
            throw new AppException("catalog.inspector.unknown", certificate);
        }
        return inspector;
    }
}
