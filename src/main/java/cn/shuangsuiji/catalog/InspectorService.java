package cn.shuangsuiji.catalog;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Initials;
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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The inspectors, which the office itself keeps: who they are, what they may inspect and where. Answers with what the clerk
/// should know about what was saved; nothing to know is an empty list.
public final class InspectorService {
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");
    private static final Pattern AREA = Pattern.compile("[0-9]{9}");

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
            addSets(mapper, entry);
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
                mapper.addFormer(before.id(), certificate);
            }
            mapper.change(before.id(), entry, Initials.of(entry.name()));
            mapper.clearLabels(before.id());
            mapper.clearExpertIn(before.id());
            mapper.clearAreas(before.id());
            addSets(mapper, entry);
            journal.record(tx, Change.inside(actor.login(), "inspector.change", "inspector", before.uuid(),
                    Map.of("before", before.certificate() + " " + before.name() + " " + before.unit(), "after",
                            facts(entry))));
            return warnings(tx, entry);
        });
    }

    /** How many certificates have run out, and how many soon will, of those who are there. */
    public CertificateCounts certificates() {
        LocalDate today = LocalDate.now(clock);
        return database.read(tx -> tx.mapper(InspectorMapper.class).certificates(today,
                today.plusDays(offices.number(tx, "certificate.warn.days", today))));
    }

    private static void check(Tx tx, InspectorEntry entry) {
        for (String field : List.of(entry.certificate(), entry.name(), entry.unit())) {
            if (field.isBlank()) {
                throw new AppException("catalog.inspector.blank");
            }
        }
        Set<String> known = tx.mapper(LabelMapper.class).labels().stream().map(Label::code).collect(Collectors.toSet());
        Stream.concat(entry.labels().stream(), entry.expertIn().stream()).filter(label -> !known.contains(label))
                .findFirst().ifPresent(label -> {
                    throw new AppException("catalog.label.unknown", label);
                });
        if (!DIVISION.matcher(entry.division()).matches()) {
            throw new AppException("catalog.inspector.division", entry.division());
        }
        entry.areas().stream().filter(area -> !AREA.matcher(area).matches()).findFirst().ifPresent(area -> {
            throw new AppException("catalog.inspector.area", area);
        });
    }

    private static void addSets(InspectorMapper mapper, InspectorEntry entry) {
        entry.labels().forEach(label -> mapper.addLabel(entry.certificate(), label));
        entry.expertIn().forEach(label -> mapper.addExpertIn(entry.certificate(), label));
        entry.areas().forEach(area -> mapper.addArea(entry.certificate(), area));
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
        return !expires.isAfter(today.plusDays(days))
                ? List.of(Messages.text("catalog.certificate.soon", entry.name(), expires))
                : List.of();
    }

    private static Map<String, ?> facts(InspectorEntry entry) {
        return Map.of("certificate", entry.certificate(), "kind", entry.certificateKind().name(), "expires",
                entry.certificateExpires().toString(), "name", entry.name(), "unit", entry.unit(), "labels",
                sorted(entry.labels()), "expertIn", sorted(entry.expertIn()), "areas", sorted(entry.areas()), "left",
                Objects.toString(entry.leftOn(), ""));
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
