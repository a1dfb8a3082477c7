package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 执法人员: the list, one person's file, and what the office enters about a person. What changes something or reads a
/// file is for a worker's thread.
final class InspectorListModel implements ListModel<Inspector> {
    private final CatalogSources sources;
    private final Actor actor;
    private final AtomicLong size = new AtomicLong();
    private final AtomicInteger warnDays = new AtomicInteger();
    private String text = "";

    /// A person's file with the names that its codes stand for.
    ///
    /// @param labels every label there is, by code
    /// @param targets names of the targets that the person must not inspect, by code
    record Person(InspectorFile file, Map<String, Label> labels, Map<String, String> targets) {
        List<String> labelNames() {
            return file.labels().stream().sorted().map(code -> name(labels.get(code), code)).toList();
        }

        private static String name(@Nullable Label label, String code) {
            return label == null ? code : label.name();
        }
    }

    InspectorListModel(CatalogSources sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
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
        return request -> {
            warnDays.set(sources.offices().number("certificate.warn.days", today()));
            size.set(sources.catalog().inspectors("", PageRequest.first(1)).total());
            return sources.catalog().inspectors(wanted, request);
        };
    }

    @Override
    public long size() {
        return size.get();
    }

    @Override
    public Export export() {
        String wanted = text;
        return (file, progress) -> sources.export().inspectors(file, wanted, progress);
    }

    @Override
    public void onFilter(Runnable action) {
        // A person is found by the text alone.
    }

    /** How a certificate stands: expired, soon to expire within the days that are set, or neither. */
    Badge expiry(Inspector inspector) {
        LocalDate expires = inspector.certificateExpires();
        if (expires.isBefore(today())) {
            return new Badge(Messages.text("ui.catalog.certificate.expired", expires), Tone.OVERDUE);
        }
        boolean soon = expires.isBefore(today().plusDays(warnDays.get()));
        return new Badge(expires.toString(), soon ? Tone.DUE : Tone.PLAIN);
    }

    /**
     * One person.
     *
     * @throws AppException when the person is not on the list any more
     */
    Person person(String certificate) {
        InspectorFile file = sources.catalog().inspector(certificate)
                .orElseThrow(() -> new AppException("catalog.inspector.unknown", certificate));
        Map<String, String> targets = file.recusals().stream().map(Recusal::targetCode).distinct()
                .collect(Collectors.toMap(Function.identity(),
                        code -> sources.catalog().target(code).map(Target::name).orElse(code)));
        return new Person(file, labels(), targets);
    }

    /** Every label, by code. */
    Map<String, Label> labels() {
        return sources.catalog().labels().stream().collect(Collectors.toMap(Label::code, Function.identity()));
    }

    /** Adds a person, or changes the one who holds this certificate; returns what the clerk should know. */
    List<String> save(@Nullable String certificate, InspectorEntry entry) {
        return certificate == null
                ? sources.inspectors().add(actor, entry)
                : sources.inspectors().change(actor, certificate, entry);
    }

    void addAbsence(Absence absence) {
        sources.inspectors().addAbsence(actor, absence);
    }

    void declareRecusal(Recusal recusal) {
        sources.inspectors().declareRecusal(actor, recusal);
    }

    CatalogSources sources() {
        return sources;
    }

    LocalDate today() {
        return LocalDate.now(sources.clock());
    }
}
