package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of a file that need a person, as lines of a workbook: what is the matter on the left, the row's own cells on the
/// right under the list's headers, so that the same workbook can be imported once the cells are repaired. Codes that were
/// numbers too long for Excel are written so that the import refuses them again: as text they would pass for whole.
final class ImportReport {
    private final ListKind list;
    private final Header header;
    private final LocalDate epoch;
    private final List<RowProblem> found = new ArrayList<>();

    ImportReport(ListKind list, Header header, LocalDate epoch) {
        this.list = list;
        this.header = header;
        this.epoch = epoch;
    }

    /** The header of the workbook. */
    List<String> header() {
        List<String> names = new ArrayList<>(List.of(Messages.text("catalog.report.row"),
                Messages.text("catalog.report.weight"), Messages.text("catalog.report.column"),
                Messages.text("catalog.report.found"), Messages.text("catalog.report.reason"),
                Messages.text("catalog.report.repair")));
        Set<String> known = Columns.of(list).stream().flatMap(column -> column.headers().stream())
                .map(CellText::header).collect(Collectors.toSet());
        for (int i = 0; i < header.width(); i++) {
            Column column = column(i);
            String text = header.names().texts().get(i);
            boolean misleading = column == null && known.contains(CellText.header(text));
            names.add(
                    column != null ? column.title() : misleading ? Messages.text("catalog.report.unused", text) : text);
        }
        return names;
    }

    /** A problem of the row that is being read. */
    void found(RowProblem problem) {
        if (problem.weight() != RowProblem.Weight.NOTE) {
            found.add(problem);
        }
    }

    /** The line for the row that was just read, if it needs one. */
    void row(SourceRow row, Consumer<List<String>> into) {
        if (found.isEmpty()) {
            return;
        }
        RowProblem.Weight worst = found.stream().map(RowProblem::weight).max(RowProblem.Weight::compareTo)
                .orElse(RowProblem.Weight.NOTE);
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(row.number()));
        line.add(Messages.of(worst));
        line.add(joined(found.stream().map(RowProblem::column).toList()));
        line.add(joined(found.stream().map(problem -> cell(problem.column(), row)).toList()));
        line.add(joined(found.stream().map(RowProblem::sentence).toList()));
        line.add(joined(found.stream().map(problem -> Objects.requireNonNullElse(problem.repair(), "")).toList()));
        for (int i = 0; i < header.width(); i++) {
            line.add(own(column(i), row.cell(i)));
        }
        found.clear();
        into.accept(line.stream().map(CellWords::guarded).toList());
    }

    private String own(@Nullable Column column, Cell cell) {
        String text = CellText.lines(cell.text());
        if (column != null && column.type() == Column.Type.DATE) {
            LocalDate day = DayReader.read(text, epoch);
            return day == null ? text : day.toString();
        }
        if (!cell.number()) {
            return text;
        }
        String plain = CodeReader.plainNumber(text);
        boolean cut = plain.matches("[0-9]{16,}");
        return cut
                ? plain.charAt(0) + "." + plain.substring(1, LostDigits.KEPT) + "E" + (plain.length() - 1)
                : plain;
    }

    private @Nullable Column column(int place) {
        return header.positions().entrySet().stream().filter(known -> known.getValue().index() == place)
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private String cell(String title, SourceRow row) {
        return header.positions().entrySet().stream().filter(known -> known.getKey().title().equals(title))
                .map(known -> CellText.line(row.cell(known.getValue().index()).text())).findFirst().orElse("");
    }

    private static String joined(List<String> texts) {
        return String.join("\n", new LinkedHashSet<>(texts)).strip();
    }
}
