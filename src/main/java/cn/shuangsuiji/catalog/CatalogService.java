package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The lists as everybody reads them: paged, searched and counted by the database. Reading needs no permission beyond being
/// let in; what changes the lists stands in {@link InspectorService} and in the package that imports them.
public final class CatalogService {
    /** How many targets found by their words are still sorted. */
    public static final int SORTED_UP_TO = 10_000;

    private final Database database;

    public CatalogService(Database database) {
        this.database = database;
    }

    /** A page of the targets meant, counted; sorted as {@link #targetRows}. */
    public Page<Target> targets(TargetFilter filter, PageRequest request) {
        long total = targetCount(filter);
        return new Page<>(targetRows(filter, request, total), total, request.offset());
    }

    /**
     * A page of the targets meant, without counting them; sorted by name, code, kind, riskClass or division, by name when
     * nothing is said. More than {@link #SORTED_UP_TO} targets with the words looked for come in the list's own order.
     *
     * @param total how many match, as {@link #targetCount} found; a negative number where that is not known yet
     */
    public List<Target> targetRows(TargetFilter filter, PageRequest request, long total) {
        TargetSearch search = TargetSearch.of(filter);
        return database.read(tx -> new TargetPages(tx.mapper(TargetMapper.class), SORTED_UP_TO).page(search,
                request, total));
    }

    /** All targets meant, by code: what a freeze takes. */
    public List<Target> targets(Tx tx, TargetFilter filter) {
        List<Target> all = new ArrayList<>();
        eachTarget(tx, filter, all::add);
        return all;
    }

    /** Hands over the targets meant one after the other, by code, without holding them all. */
    public void eachTarget(Tx tx, TargetFilter filter, Consumer<Target> each) {
        tx.mapper(TargetMapper.class).each(TargetSearch.of(filter), row -> each.accept(row.getResultObject()));
    }

    /** The local keys of the targets meant, in their order: what a labelling of many takes. */
    public List<Long> targetIds(TargetFilter filter) {
        return database.read(tx -> tx.mapper(TargetMapper.class).ids(TargetSearch.of(filter)));
    }

    /** How many targets are meant. */
    public long targetCount(TargetFilter filter) {
        return database.read(tx -> tx.mapper(TargetMapper.class).count(TargetSearch.of(filter)));
    }

    /** Codes of the townships, or of the county, in which targets lie, in their order. */
    public List<String> divisions() {
        return database.read(tx -> tx.mapper(TargetMapper.class).divisions());
    }

    /** How the targets meant stand by kind and risk class; kinds and classes without any are left out. */
    public List<RiskCount> riskCounts(TargetFilter filter) {
        return database.read(tx -> tx.mapper(TargetMapper.class).riskCounts(TargetSearch.of(filter)));
    }

    /** The target of this code. */
    public Optional<Target> target(String code) {
        return database.read(tx -> target(tx, code));
    }

    /** As {@link #target(String)}, inside a transaction. */
    public Optional<Target> target(Tx tx, String code) {
        return Optional.ofNullable(tx.mapper(TargetMapper.class).target(code));
    }

    /** The sites and devices that belong to an entity. */
    public List<Target> ownedBy(String code) {
        return database.read(tx -> tx.mapper(TargetMapper.class).ownedBy(code));
    }

    /** Codes of the sites and devices that belong to entities, by the entity's code; entities without any are left out. */
    public Map<String, List<String>> ownedCodes(Tx tx, Collection<String> codes) {
        return tx.mapper(TargetMapper.class).owned(Json.line(codes)).stream().collect(Collectors.groupingBy(
                TargetMapper.Owned::owner, Collectors.mapping(TargetMapper.Owned::code, Collectors.toList())));
    }

    /** The permits a target holds. */
    public List<Licence> licencesOf(String targetCode) {
        return database.read(tx -> tx.mapper(TargetMapper.class).licencesOf(targetCode));
    }

    /** How many permits are known. */
    public long licenceCount() {
        return database.read(tx -> tx.mapper(TargetMapper.class).licenceCount());
    }

    /** The risk classes that a target had before its present one, the latest first. */
    public List<RiskEntry> earlierRisks(String targetCode) {
        return database.read(tx -> tx.mapper(TargetMapper.class).earlierRisks(targetCode));
    }

    /** The labels a target carries. */
    public List<Label> labelsOf(String targetCode) {
        return database.read(tx -> tx.mapper(TargetMapper.class).labelsOf(targetCode));
    }

    /** Codes of the labels that targets carry, by the target's code; targets without any are left out. */
    public Map<String, List<String>> labelCodes(Tx tx, Collection<String> targetCodes) {
        return tx.mapper(TargetMapper.class).carried(Json.line(targetCodes)).stream().collect(Collectors.groupingBy(
                TargetMapper.Carried::code, Collectors.mapping(TargetMapper.Carried::label, Collectors.toList())));
    }

    /** As above, outside a transaction. */
    public Map<String, List<String>> labelCodes(Collection<String> targetCodes) {
        return database.read(tx -> labelCodes(tx, targetCodes));
    }

    /** A page of the items meant; sorted by code, category, name, importance. */
    public Page<InspectionItem> items(ItemFilter filter, PageRequest request) {
        List<String> patterns = patterns(filter.text());
        String order = SortOrder.of(request, SortOrder.ITEMS);
        return database.read(tx -> {
            ItemMapper mapper = tx.mapper(ItemMapper.class);
            List<InspectionItem> rows = mapper.page(filter, patterns, order, request.offset(), request.limit()).stream()
                    .map(ItemMapper.Row::item).toList();
            return new Page<>(rows, mapper.count(filter, patterns), request.offset());
        });
    }

    /** All items that may be inspected, by code: a few thousand at most. */
    public List<InspectionItem> activeItems() {
        return database.read(tx -> tx.mapper(ItemMapper.class)
                .page(ItemFilter.ACTIVE, List.of(), "code", 0, Integer.MAX_VALUE).stream().map(ItemMapper.Row::item)
                .toList());
    }

    /** The item of this code, on the list or once on it. */
    public Optional<InspectionItem> item(String code) {
        return database.read(tx -> items(tx, List.of(code))).stream().findFirst();
    }

    /** The items of these codes, by code; codes that are not known are left out. */
    public List<InspectionItem> items(Tx tx, Collection<String> codes) {
        return tx.mapper(ItemMapper.class).withCodes(Json.line(codes)).stream().map(ItemMapper.Row::item).toList();
    }

    /** A page of the inspectors meant; sorted by certificate, name, unit, certificateExpires. */
    public Page<Inspector> inspectors(InspectorFilter filter, PageRequest request) {
        List<String> patterns = patterns(filter.text());
        String order = SortOrder.of(request, SortOrder.INSPECTORS);
        return database.read(tx -> {
            InspectorMapper mapper = tx.mapper(InspectorMapper.class);
            return new Page<>(mapper.page(filter, patterns, order, request.offset(), request.limit()),
                    mapper.count(filter, patterns), request.offset());
        });
    }

    /** The inspector who holds this certificate. */
    public Optional<InspectorFile> inspector(String certificate) {
        return database.read(tx -> inspector(tx, certificate));
    }

    /** As {@link #inspector(String)}, inside a transaction. */
    public Optional<InspectorFile> inspector(Tx tx, String certificate) {
        Inspector found = tx.mapper(InspectorMapper.class).inspector(certificate);
        return found == null ? Optional.empty() : InspectorFiles.read(tx, List.of(found)).stream().findFirst();
    }

    /** The present number of those whose certificate had another one before, by that former number. */
    public Map<String, String> renewedCertificates(Tx tx) {
        return tx.mapper(InspectorMapper.class).formers().stream()
                .collect(Collectors.toMap(InspectorMapper.Former::former, InspectorMapper.Former::present));
    }

    /** As above, outside a transaction. */
    public Map<String, String> renewedCertificates() {
        return database.read(this::renewedCertificates);
    }

    /** Everybody who may be sent, by certificate, whether or not the certificate still holds. */
    public List<InspectorFile> activeInspectors(Tx tx) {
        return InspectorFiles.read(tx, tx.mapper(InspectorMapper.class).active());
    }

    /** The label tree, by code. */
    public List<Label> labels() {
        return database.read(this::labels);
    }

    /** As {@link #labels()}, inside a transaction. */
    public List<Label> labels(Tx tx) {
        return tx.mapper(LabelMapper.class).labels();
    }

    /** The day up to which a list is known; empty when it was never imported. */
    public Optional<LocalDate> asOf(ListKind list) {
        return database.read(tx -> Optional.ofNullable(tx.mapper(LabelMapper.class).asOf(list)));
    }

    private static List<String> patterns(String text) {
        return TargetSearch.words(text).stream().map(TargetSearch::contains).toList();
    }
}
