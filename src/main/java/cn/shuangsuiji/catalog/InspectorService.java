package cn.shuangsuiji.catalog;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The inspectors, which the office itself keeps: who they are, what they may inspect, when they are away, whom they must
/// not inspect. Answers with what the clerk should know about what was saved; nothing to know is an empty list.
public final class InspectorService {
    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Ids ids;
    private final Clock clock;

    public InspectorService(Database database, Journal journal, OfficeService offices, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a person.
     *
     * @return warnings: the certificate has expired or soon will
     * @throws AppException when a field is missing, a label unknown, or the certificate is in the list already
     */
    public List<String> add(Actor actor, InspectorEntry entry) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            check(tx, entry);
            InspectorMapper mapper = tx.mapper(InspectorMapper.class);
            free(mapper, entry.certificate());
            String uuid = ids.next();
            mapper.add(uuid, entry, Initials.of(entry.name()));
            entry.labels().forEach(label -> mapper.addLabel(entry.certificate(), label));
            journal.record(tx, Change.inside(actor.login(), "inspector.add", "inspector", uuid, facts(entry)));
            return warnings(tx, entry);
        });
    }

    /** Changes a person's entry; the certificate's number itself may change too. As {@link #add} otherwise. */
    public List<String> change(Actor actor, String certificate, InspectorEntry entry) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            check(tx, entry);
            InspectorMapper mapper = tx.mapper(InspectorMapper.class);
            Inspector before = known(mapper, certificate);
            if (!certificate.equals(entry.certificate())) {
                free(mapper, entry.certificate());
            }
            mapper.change(before.id(), entry, Initials.of(entry.name()));
            mapper.clearLabels(before.id());
            entry.labels().forEach(label -> mapper.addLabel(entry.certificate(), label));
            journal.record(tx, Change.inside(actor.login(), "inspector.change", "inspector", before.uuid(),
                    Map.of("before", before.certificate() + " " + before.name() + " " + before.unit(), "after",
                            facts(entry))));
            return warnings(tx, entry);
        });
    }

    /** Notes days on which a person cannot inspect. */
    public void addAbsence(Actor actor, Absence absence) {
        actor.require(Permission.IMPORT_LISTS);
        if (absence.to().isBefore(absence.from())) {
            throw new AppException("catalog.absence.backwards", absence.from(), absence.to());
        }
        database.write(tx -> {
            addAbsence(tx, actor, absence);
            return null;
        });
    }

    /** As above, as part of a change that has more to do; whoever makes that change asks for its permission. */
    public void addAbsence(Tx tx, Actor actor, Absence absence) {
        InspectorMapper mapper = tx.mapper(InspectorMapper.class);
        Inspector inspector = known(mapper, absence.certificate());
        mapper.addAbsence(absence);
        journal.record(tx, Change.inside(actor.login(), "inspector.absence", "inspector", inspector.uuid(),
                Map.of("from", absence.from().toString(), "to", absence.to().toString(), "reason",
                        absence.reason())));
    }

    /** Notes whom a person must not inspect; declared again, the relation is replaced. */
    public void declareRecusal(Actor actor, Recusal recusal) {
        actor.require(Permission.IMPORT_LISTS);
        if (recusal.relation().isBlank()) {
            throw new AppException("catalog.recusal.relation");
        }
        database.write(tx -> {
            InspectorMapper mapper = tx.mapper(InspectorMapper.class);
            Inspector inspector = known(mapper, recusal.certificate());
            if (tx.mapper(TargetMapper.class).target(recusal.targetCode()) == null) {
                throw new AppException("catalog.target.unknown", recusal.targetCode());
            }
            mapper.declare(recusal);
            journal.record(tx, Change.inside(actor.login(), "inspector.recusal", "inspector", inspector.uuid(),
                    Map.of("target", recusal.targetCode(), "relation", recusal.relation())));
            return null;
        });
    }

    private static void check(Tx tx, InspectorEntry entry) {
        for (String field : List.of(entry.certificate(), entry.name(), entry.unit())) {
            if (field.isBlank()) {
                throw new AppException("catalog.inspector.blank");
            }
        }
        Set<String> known = tx.mapper(LabelMapper.class).labels().stream().map(Label::code).collect(Collectors.toSet());
        for (String label : entry.labels()) {
            if (!known.contains(label)) {
                throw new AppException("catalog.label.unknown", label);
            }
        }
    }

    private static void free(InspectorMapper mapper, String certificate) {
        Inspector other = mapper.inspector(certificate);
        if (other != null) {
            throw new AppException("catalog.inspector.taken", certificate, other.name());
        }
    }

    private static Inspector known(InspectorMapper mapper, String certificate) {
        Inspector inspector = mapper.inspector(certificate);
        if (inspector == null) {
            throw new AppException("catalog.inspector.unknown", certificate);
        }
        return inspector;
    }

    private List<String> warnings(Tx tx, InspectorEntry entry) {
        LocalDate today = LocalDate.now(clock);
        LocalDate expires = entry.certificateExpires();
        if (expires.isBefore(today)) {
            return List.of(Messages.text("catalog.certificate.expired", entry.name(), expires));
        }
        int days = offices.number(tx, "certificate.warn.days", today);
        return expires.isBefore(today.plusDays(days))
                ? List.of(Messages.text("catalog.certificate.soon", entry.name(), expires))
                : List.of();
    }

    private static Map<String, ?> facts(InspectorEntry entry) {
        return Map.of("certificate", entry.certificate(), "expires", entry.certificateExpires().toString(), "name",
                entry.name(), "unit", entry.unit(), "labels", entry.labels().stream().sorted().toList(), "active",
                entry.active());
    }
}
