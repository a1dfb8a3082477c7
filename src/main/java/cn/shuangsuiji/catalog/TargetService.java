package cn.shuangsuiji.catalog;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Initials;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The targets that the office itself keeps: sites, devices, products and shops of its entities, firms that no registry
/// knows; and of the province's rows the two fields that are the office's, township and telephone.
public final class TargetService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Ids ids;
    private final Clock clock;

    public TargetService(Database database, Journal journal, OfficeService offices, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A code for a new target that is free: the owner's with a letter for the kind and a number, or the office's for a firm
     * that no registry knows.
     *
     * @param ownerCode the entity it belongs to; null for entities
     */
    public String proposeCode(TargetKind kind, @Nullable String ownerCode) {
        return database.read(tx -> {
            String stem = ownerCode == null || ownerCode.isBlank()
                    ? offices.current(tx).map(Office::code).orElse("")
                    : ownerCode.strip();
            String prefix = stem + "-" + OwnTargetRules.letter(kind);
            Set<String> taken = new HashSet<>(tx.mapper(OwnTargetMapper.class).codesLike(prefix));
            int number = 1;
            while (taken.contains(prefix + "%02d".formatted(number))) {
                number++;
            }
            return prefix + "%02d".formatted(number);
        });
    }

    /** Targets of the same name that are there already; what a clerk should look at before adding one more. */
    public List<Target> alike(TargetEntry entry) {
        return database.read(
                tx -> tx.mapper(OwnTargetMapper.class).alike(OwnTargetRules.tidied(entry), Initials.of(entry.name())));
    }

    /**
     * Adds a target of the office's own.
     *
     * @return what the clerk should know: a credit code whose check character is wrong
     * @throws AppException when a field is missing or cannot be, the owner is unknown, or the code is taken
     */
    public List<String> add(Actor actor, TargetEntry typed) {
        actor.require(Permission.IMPORT_LISTS);
        TargetEntry entry = OwnTargetRules.tidied(typed);
        return database.write(tx -> {
            TargetMapper targets = tx.mapper(TargetMapper.class);
            OwnTargetRules.check(entry, targets);
            Target other = targets.target(entry.code());
            if (other != null) {
                throw new AppException("catalog.own.taken", entry.code(), other.name());
            }
            String uuid = ids.next();
            OwnTargetMapper mapper = tx.mapper(OwnTargetMapper.class);
            mapper.add(uuid, entry, Initials.of(entry.name()), today());
            mapper.index(entry.code());
            journal.record(tx, Change.inside(actor.login(), "target.add", "target", uuid, facts(entry)));
            return warnings(entry);
        });
    }

    /** Changes a target of the office's own; its code stays. As {@link #add} otherwise. */
    public List<String> change(Actor actor, TargetEntry typed) {
        actor.require(Permission.IMPORT_LISTS);
        TargetEntry entry = OwnTargetRules.tidied(typed);
        return database.write(tx -> {
            TargetMapper targets = tx.mapper(TargetMapper.class);
            Target before = own(targets, entry.code());
            OwnTargetRules.check(entry, targets);
            tx.mapper(OwnTargetMapper.class).change(entry, Initials.of(entry.name()), today());
            journal.record(tx, Change.inside(actor.login(), "target.change", "target", before.uuid(),
                    Map.of("before", before.name() + " " + before.address(), "after", facts(entry))));
            return warnings(entry);
        });
    }

    /** Changes what of any target is the office's: its township and telephone. */
    public void changeOwn(Actor actor, String code, String division, String phone) {
        actor.require(Permission.IMPORT_LISTS);
        OwnTargetRules.requireDivision(division.strip());
        database.write(tx -> {
            Target before = known(tx.mapper(TargetMapper.class), code);
            tx.mapper(OwnTargetMapper.class).own(code, division.strip(), phone.strip());
            journal.record(tx, Change.inside(actor.login(), "target.own", "target", before.uuid(),
                    Map.of("division", division.strip(), "before", before.division(), "phoneChanged",
                            !before.phone().equals(phone.strip()))));
            return null;
        });
    }

    /**
     * Changes the status of a target of the office's own.
     *
     * @param day since when
     * @param source who or what says so
     * @throws AppException when it is the province's, nothing would change, or source or day cannot be
     */
    public void changeStatus(Actor actor, String code, TargetStatus status, LocalDate day, String source) {
        actor.require(Permission.IMPORT_LISTS);
        if (status == TargetStatus.MERGED) {
            throw new AppException("catalog.own.status.merged");
        }
        if (source.isBlank()) {
            throw new AppException("catalog.own.status.source");
        }
        if (day.isAfter(today())) {
            throw new AppException("catalog.own.status.day", day);
        }
        database.write(tx -> {
            Target before = own(tx.mapper(TargetMapper.class), code);
            if (before.status() == status) {
                throw new AppException("catalog.own.status.same", before.name(), Messages.of(status));
            }
            tx.mapper(OwnTargetMapper.class).status(code, status, day, source.strip());
            journal.record(tx, Change.inside(actor.login(), "target.status", "target", before.uuid(),
                    Map.of("before", before.status().name(), "after", status.name(), "day", day.toString(), "source",
                            source.strip())));
            return null;
        });
    }

    private static Target own(TargetMapper targets, String code) {
        Target target = known(targets, code);
        if (target.origin() == Origin.PROVINCE) {
            throw new AppException("catalog.own.province", target.name());
        }
        return target;
    }

    private static Target known(TargetMapper targets, String code) {
        Target target = targets.target(code);
        if (target == null) {
            throw new AppException("catalog.target.unknown", code);
        }
        return target;
    }

    private static List<String> warnings(TargetEntry entry) {
        boolean credit = entry.code().length() == CreditCode.LENGTH && entry.code().matches("9[123][0-9A-Z]+");
        return credit && !CreditCode.valid(entry.code())
                ? List.of(Messages.text("catalog.own.check", entry.code()))
                : List.of();
    }

    private static Map<String, ?> facts(TargetEntry entry) {
        return Map.of("code", entry.code(), "kind", entry.kind().name(), "name", entry.name(), "owner",
                Objects.toString(entry.ownerCode(), ""), "address", entry.address(), "division", entry.division());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
