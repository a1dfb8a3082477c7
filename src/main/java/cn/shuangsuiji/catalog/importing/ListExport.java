package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.InspectorFilter;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A filtered list as a workbook that the import reads back unchanged. Texts that a spreadsheet could take for a formula
/// are led by an apostrophe.
public final class ListExport {
    private final CatalogService catalog;

    public ListExport(CatalogService catalog) {
        this.catalog = catalog;
    }

    /** Writes the targets meant, by code. */
    public void targets(Path file, TargetFilter filter, Progress progress) {
        long total = catalog.targetCount(filter);
        write(file, ListKind.TARGETS, request -> new Page<>(catalog.targetRows(filter, request, total), total,
                request.offset()), "code", page -> {
                    Map<String, List<String>> labels = catalog.labelCodes(page.stream().map(Target::code).toList());
                    return page.stream().map(target -> row(target, labels.getOrDefault(target.code(), List.of())))
                            .toList();
                }, progress);
    }

    /** Writes the items meant, by code. */
    public void items(Path file, ItemFilter filter, Progress progress) {
        write(file, ListKind.ITEMS, request -> catalog.items(filter, request), "code",
                page -> page.stream().map(ListExport::row).toList(), progress);
    }

    /** Writes the inspectors meant, by certificate. */
    public void inspectors(Path file, InspectorFilter filter, Progress progress) {
        write(file, ListKind.INSPECTORS, request -> catalog.inspectors(filter, request), "certificate",
                page -> page.stream().map(this::row).toList(), progress);
    }

    private static <T> void write(Path file, ListKind list, Function<PageRequest, Page<T>> pages, String sort,
            Function<List<T>, List<List<String>>> cells, Progress progress) {
        List<String> header = Columns.of(list).stream().map(Column::title).toList();
        SheetFile.workbook(file, Messages.of(list), header, new PagedRows<>(pages, sort, cells, progress));
    }

    private static List<String> row(Target target, List<String> labels) {
        return cells(target.code(), target.registrationNumber(), Messages.of(target.kind()), target.name(),
                text(target.ownerCode()),
                target.address(), target.division(), target.legalRepresentative(), target.phone(),
                Messages.of(target.status()), text(target.statusDay()), target.statusSource(),
                Messages.of(target.riskClass()), text(target.riskScore()),
                target.industry(), target.scope(), target.asOf().toString(), String.join(",", labels));
    }

    private static List<String> row(InspectionItem item) {
        return cells(item.code(), item.category(), item.name(), words(item.targetKinds()), item.targetText(),
                text(item.targetLabel()), Messages.of(item.importance()), words(item.methods()), item.level(),
                item.legalBasis(),
                text(item.qualification()), flag(item.jointSuitable()), item.ratio(), item.frequency(),
                item.materials(), item.guidance(), item.resultWordings(), item.compiledBy(),
                item.initiatingDepartment(),
                item.cooperatingDepartments(), item.section(),
                item.exemption() == null ? "" : Messages.of(item.exemption()), flag(item.active()));
    }

    private List<String> row(Inspector inspector) {
        Optional<InspectorFile> file = catalog.inspector(inspector.certificate());
        return cells(inspector.certificate(), Messages.of(inspector.certificateKind()),
                inspector.certificateExpires().toString(), inspector.name(), inspector.division(), inspector.unit(),
                inspector.position(), inspector.phone(), flag(inspector.leader()), flag(inspector.active()),
                text(inspector.leftOn()), sorted(file.map(InspectorFile::labels)),
                sorted(file.map(InspectorFile::expertIn)), sorted(file.map(InspectorFile::areas)));
    }

    private static String sorted(Optional<Set<String>> codes) {
        return codes.orElse(Set.of()).stream().sorted().collect(Collectors.joining(","));
    }

    private static List<String> cells(String... texts) {
        return Stream.of(texts).map(CellWords::guarded).toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Messages::of).collect(Collectors.joining(","));
    }

    private static String flag(boolean on) {
        return Messages.text(on ? "catalog.flag.yes" : "catalog.flag.no");
    }
}
