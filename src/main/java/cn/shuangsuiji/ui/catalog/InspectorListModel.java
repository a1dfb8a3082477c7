package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CertificateCounts;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.InspectorFilter;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RecusalRecord;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// 执法人员: the list, one person's file, and what the office enters about a person. What changes something or reads a file is
/// for a worker's thread.
final class InspectorListModel implements ListModel<Inspector> {
    private final CatalogSources sources;
    private final PeopleSources people;
    private final Actor actor;
    private final ObjectProperty<PeopleShown> shown = new SimpleObjectProperty<>(PeopleShown.ALL);
    private final ReadOnlyStringWrapper certificates = new ReadOnlyStringWrapper("");
    private volatile Facts facts = new Facts(0, 0, new CertificateCounts(0, 0), Map.of());
    private String text = "";

    /// What stands beside the rows of a page.
    ///
    /// @param warnDays how many days before its end a certificate is warned of
    private record Facts(long size, int warnDays, CertificateCounts certificates, Map<String, YearLoad> loads) {}

    InspectorListModel(CatalogSources sources, Actor actor) {
        this.sources = sources;
        this.people = sources.people();
        this.actor = actor;
    }

    ObjectProperty<PeopleShown> shownProperty() {
        return shown;
    }

    /** How many certificates have run out or soon will; empty when none. */
    ReadOnlyStringProperty certificatesProperty() {
        return certificates.getReadOnlyProperty();
    }

    @Override
    public ListKind list() {
        return ListKind.INSPECTORS;
    }

    @Override
    public void search(String wanted) {
        text = wanted;
    }

    @Override
    public PageLoader<Inspector> rows() {
        String wanted = text;
        PeopleShown those = shown.get();
        return request -> {
            int warnDays = warnDays();
            facts = new Facts(sources.catalog().inspectors(InspectorFilter.ALL, PageRequest.first(1)).total(),
                    warnDays, people.inspectors().certificates(), loads());
            return sources.catalog().inspectors(filter(wanted, those, warnDays), request);
        };
    }

    @Override
    public long size() {
        return facts.size();
    }

    @Override
    public void counted(long matching) {
        Facts now = facts;
        CertificateCounts counts = now.certificates();
        certificates.set(counts.expired() + counts.expiring() == 0
                ? ""
                : Messages.text("ui.catalog.certificates", now.warnDays(), counts.expiring(), counts.expired()));
    }

    @Override
    public Export export() {
        String wanted = text;
        PeopleShown those = shown.get();
        return (file, progress) -> sources.export().inspectors(file, filter(wanted, those, warnDays()), progress);
    }

    @Override
    public void onFilter(Runnable action) {
        shown.addListener(_ -> action.run());
    }

    /** How a certificate stands: expired, soon to expire within the days that are set, or neither. */
    Badge expiry(Inspector inspector) {
        LocalDate expires = inspector.certificateExpires();
        if (expires.isBefore(today())) {
            return new Badge(Messages.text("ui.catalog.certificate.expired", expires), Tone.OVERDUE);
        }
        boolean soon = !expires.isAfter(today().plusDays(facts.warnDays()));
        return new Badge(expires.toString(), soon ? Tone.DUE : Tone.PLAIN);
    }

    /** What a person has done this year. */
    YearLoad load(Inspector inspector) {
        return facts.loads().getOrDefault(inspector.certificate(), YearLoad.NONE);
    }

    /**
     * One person.
     *
     * @throws AppException when the person is not on the list any more
     */
    Person person(String certificate) {
        InspectorFile file = sources.catalog().inspector(certificate)
                .orElseThrow(() -> new AppException("catalog.inspector.unknown", certificate));
        List<RecusalRecord> recusals = people.recusals().of(certificate);
        Map<String, String> targets = recusals.stream().map(RecusalRecord::targetCode).distinct()
                .collect(Collectors.toMap(Function.identity(),
                        code -> sources.catalog().target(code).map(Target::name).orElse(code)));
        return new Person(file, loads().getOrDefault(certificate, YearLoad.NONE), people.absences().of(certificate),
                recusals, labels(), targets);
    }

    /** What the form offers to choose from, for a person or for a new one. */
    InspectorForm.Offer offer(@Nullable InspectorFile before) {
        String county = sources.offices().current().map(office -> office.code()).orElse("");
        TreeSet<String> areas = new TreeSet<>(people.areas().within(county));
        if (before != null) {
            areas.addAll(before.areas());
        }
        return new InspectorForm.Offer(labels(), county, List.copyOf(areas), people.areas(), today());
    }

    /** Every label, by code. */
    Map<String, Label> labels() {
        return sources.catalog().labels().stream().collect(Collectors.toMap(Label::code, Function.identity()));
    }

    /** Adds a person, or changes the one who holds this certificate; returns what the clerk should know. */
    List<String> save(@Nullable String certificate, InspectorEntry entry) {
        return certificate == null
                ? people.inspectors().add(actor, entry)
                : people.inspectors().change(actor, certificate, entry);
    }

    PeopleSources people() {
        return people;
    }

    Actor actor() {
        return actor;
    }

    CatalogSources sources() {
        return sources;
    }

    LocalDate today() {
        return LocalDate.now(sources.clock());
    }

    private int warnDays() {
        return sources.offices().number("certificate.warn.days", today());
    }

    private InspectorFilter filter(String wanted, PeopleShown those, int warnDays) {
        return switch (those) {
            case ALL -> new InspectorFilter(wanted, null, null);
            case PRESENT -> new InspectorFilter(wanted, InspectorFilter.Standing.PRESENT, null);
            case LEFT -> new InspectorFilter(wanted, InspectorFilter.Standing.LEFT, null);
            case EXPIRING -> new InspectorFilter(wanted, null, today().plusDays(warnDays));
        };
    }

    private Map<String, YearLoad> loads() {
        int year = today().getYear();
        Map<String, String> renewed = sources.catalog().renewedCertificates();
        Map<String, Integer> days = new HashMap<>();
        sources.visits().daysOut(year)
                .forEach((number, out) -> days.merge(renewed.getOrDefault(number, number), out, Integer::sum));
        Map<String, YearLoad> loads = new HashMap<>();
        days.forEach((certificate, out) -> loads.put(certificate, new YearLoad(0, 0, out)));
        people.assignments().loads(year).forEach(load -> loads.put(load.certificate(),
                new YearLoad(load.led(), load.joined(), days.getOrDefault(load.certificate(), 0))));
        return loads;
    }
}
