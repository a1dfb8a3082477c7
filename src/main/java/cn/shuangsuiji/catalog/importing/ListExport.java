package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A filtered list as a workbook that the import reads back unchanged. Texts that a spreadsheet could take for a formula
/// are led by an apostrophe.
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
                new Rows(filter, progress));
    }

    /** Whether a spreadsheet may take a text that begins so for a formula. */
    static boolean dangerous(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@';
    }

    /** The text as it is safe in a cell. */
    static String guarded(String text) {
        return !text.isEmpty() && dangerous(text.charAt(0)) ? "'" + text : text;
    }

    private static List<String> row(Target target, List<String> labels) {
        return Stream.of(target.code(), Messages.of(target.kind()), target.name(),
                text(target.ownerCode()), target.address(), target.division(), target.legalRepresentative(),
                target.phone(), Messages.of(target.status()), Messages.of(target.riskClass()),
                text(target.riskScore()), target.industry(), target.scope(), target.asOf().toString(),
                String.join(",", labels)).map(ListExport::guarded).toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Reads page by page, so that a list of any length needs the memory of one page. */
    private final class Rows implements Iterator<List<String>> {
        private final TargetFilter filter;
        private final Progress progress;
        private Page<Target> page;
        private Map<String, List<String>> labels = Map.of();
        private int next;

        Rows(TargetFilter filter, Progress progress) {
            this.filter = filter;
            this.progress = progress;
            this.page = new Page<>(List.of(), 0, 0);
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
            return row(target, labels.getOrDefault(target.code(), List.of()));
        }

        private void read(long offset) {
            page = catalog.targets(filter, new PageRequest(offset, PAGE, "code", false));
            labels = catalog.labelCodes(page.rows().stream().map(Target::code).toList());
        }
    }
}
