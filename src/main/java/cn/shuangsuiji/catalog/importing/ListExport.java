package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filtered list as a workbook that the import reads back unchanged. */
public final class ListExport {
    private static final int PAGE = 1_000;

    private final CatalogService catalog;

    public ListExport(CatalogService catalog) {
        this.catalog = catalog;
    }

    /** Writes the targets meant, by code. */
    public void targets(Path file, TargetFilter filter, Progress progress) {
        List<Column> columns = Columns.of(ListKind.TARGETS).stream()
                .filter(column -> !column.key().equals(Columns.REGISTRATION_NUMBER)).toList();
        SheetFile.workbook(file, Messages.of(ListKind.TARGETS), columns.stream().map(Column::title).toList(),
                new Rows(columns, filter, progress));
    }

    private static String value(Target target, String key, List<String> labels) {
        return switch (key) {
            case "code" -> target.code();
            case "kind" -> target.kind().name();
            case "name" -> target.name();
            case "ownerCode" -> text(target.ownerCode());
            case "address" -> target.address();
            case "division" -> target.division();
            case "legalRepresentative" -> target.legalRepresentative();
            case "phone" -> target.phone();
            case "status" -> target.status().name();
            case "riskClass" -> target.riskClass().name();
            case "riskScore" -> text(target.riskScore());
            case "industry" -> target.industry();
            case "scope" -> target.scope();
            case "asOf" -> target.asOf().toString();
            case "labels" -> String.join(",", labels);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Reads page by page, so that a list of any length needs the memory of one page. */
    private final class Rows implements Iterator<List<String>> {
        private final List<Column> columns;
        private final TargetFilter filter;
        private final Progress progress;
        private final Map<String, String> names;
        private Page<Target> page = new Page<>(List.of(), 0, 0);
        private Map<String, List<String>> labels = Map.of();
        private int next;

        Rows(List<Column> columns, TargetFilter filter, Progress progress) {
            this.columns = columns;
            this.filter = filter;
            this.progress = progress;
            this.names = catalog.labels().stream().collect(Collectors.toMap(Label::code, Label::name));
            read(0);
        }

        @Override
        public boolean hasNext() {
            return page.offset() + next < page.total();
        }

        @Override
        public List<String> next() {
            if (next == page.rows().size()) {
                progress.stopIfCancelled();
                read(page.offset() + next);
                progress.report(Messages.text("catalog.export.progress"), page.offset(), page.total());
                next = 0;
            }
            Target target = page.rows().get(next++);
            List<String> carried = labels.getOrDefault(target.code(), List.of());
            return columns.stream().map(column -> CellWords.of(column, value(target, column.key(), carried), names))
                    .toList();
        }

        private void read(long offset) {
            page = catalog.targets(filter, new PageRequest(offset, PAGE, "code", false));
            labels = catalog.labelCodes(page.rows().stream().map(Target::code).toList());
        }
    }
}
