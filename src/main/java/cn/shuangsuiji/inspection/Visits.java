package cn.shuangsuiji.inspection;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The visits as they stand: finding them, and moving them from one state to the next inside the transaction of whoever
/// takes the step.
public final class Visits {
    private final Database database;

    public Visits(Database database) {
        this.database = database;
    }

    /** A page of the visits that match. */
    public Page<Visit> page(VisitFilter filter, PageRequest request) {
        return database.read(tx -> {
            VisitMapper mapper = tx.mapper(VisitMapper.class);
            return new Page<>(mapper.page(filter, request), mapper.count(filter), request.offset());
        });
    }

    /** One visit. */
    public Visit byId(long visitId) {
        return database.read(tx -> byId(tx, visitId));
    }

    /** As above, inside a transaction. */
    public Visit byId(Tx tx, long visitId) {
        return Objects.requireNonNull(tx.mapper(VisitMapper.class).byId(visitId));
    }

    /**
     * The visit whose QR was scanned.
     *
     * @throws AppException when this database has no such visit
     */
    public Visit byQr(String scanned) {
        return VisitCode.read(scanned).flatMap(code -> find(code.visit()))
                .orElseThrow(() -> new AppException("inspection.qr.unknown", scanned));
    }

    /** The visit of this UUID; empty when this database has none, as for another office's. */
    public Optional<Visit> find(String uuid) {
        return Optional.ofNullable(database.read(tx -> tx.mapper(VisitMapper.class).byUuid(uuid)));
    }

    /** A task's visits in order. */
    public List<Visit> ofTask(long taskId) {
        return database.read(tx -> ofTask(tx, taskId));
    }

    /** As above, inside a transaction. */
    public List<Visit> ofTask(Tx tx, long taskId) {
        return tx.mapper(VisitMapper.class).ofTask(taskId);
    }

    /** All visits to a target, newest first. */
    public List<Visit> ofTarget(String code) {
        return database.read(tx -> tx.mapper(VisitMapper.class).ofTarget(code));
    }

    /** All visits in a state. */
    public List<Visit> inState(Tx tx, VisitState state) {
        return tx.mapper(VisitMapper.class).inState(state);
    }

    /** How many visits are in which state; of one task, or of all. */
    public Map<VisitState, Integer> counts(@Nullable Long taskId) {
        return database.read(tx -> {
            Map<VisitState, Integer> counts = new EnumMap<>(VisitState.class);
            tx.mapper(VisitMapper.class).counts(taskId).forEach(row -> counts.put(row.state(), row.visits()));
            return counts;
        });
    }

    /** A visit's items with what was found. */
    public List<Finding> findings(long visitId) {
        return database.read(tx -> findings(tx, visitId));
    }

    /** As above, inside a transaction. */
    public List<Finding> findings(Tx tx, long visitId) {
        return tx.mapper(VisitMapper.class).findings(visitId);
    }

    /** A visit's team, the leader first. */
    public List<VisitInspector> inspectors(long visitId) {
        return database.read(tx -> tx.mapper(VisitMapper.class).inspectors(visitId));
    }

    /** On how many days of a year people were out on visits, by certificate; people without any are left out. */
    public Map<String, Integer> daysOut(int year) {
        return database.read(tx -> tx.mapper(VisitMapper.class).daysOut(year)).stream()
                .collect(Collectors.toMap(VisitMapper.DaysOut::certificate, VisitMapper.DaysOut::days));
    }

    /** The next visit of the same task that still waits to be entered. */
    public Optional<Visit> nextToEnter(Visit visit) {
        return ofTask(visit.taskId()).stream()
                .filter(other -> other.state() == VisitState.TO_INSPECT || other.state() == VisitState.ENTERING)
                .filter(other -> other.id() != visit.id()).findFirst();
    }

    /** Notes that a reviewed visit became public. */
    public void published(Tx tx, Visit visit, LocalDate on) {
        move(tx, visit, VisitState.REVIEWED, VisitState.PUBLISHED);
        tx.mapper(VisitMapper.class).published(visit.id(), on);
    }

    /** Closes a public visit whose follow-ups are all done. */
    public void close(Tx tx, Visit visit) {
        move(tx, visit, VisitState.PUBLISHED, VisitState.CLOSED);
    }

    void move(Tx tx, Visit visit, VisitState from, VisitState to) {
        if (tx.mapper(VisitMapper.class).move(visit.id(), from, to) == 0) {
            throw new AppException("inspection.state", visit.name(), Messages.of(visit.state()), Messages.of(from));
        }
    }
}
