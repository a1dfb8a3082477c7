package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 or later. Formulas are read as the values saved with them; macros are not looked at. */
final class XlsxFile implements TableFile {
    static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([Ee][+-]?[0-9]+)?");

    private final Path file;
    private final Map<String, SheetFacts> facts;
    private final XlsxParts parts;
    private final ReadableWorkbook workbook;

    private XlsxFile(Path file, Map<String, SheetFacts> facts, XlsxParts parts, ReadableWorkbook workbook) {
        this.file = file;
        this.facts = facts;
        this.parts = parts;
        this.workbook = workbook;
    }

    static XlsxFile open(Path file) {
        Map<String, SheetFacts> facts = ZipLimits.USUAL.check(file);
        try {
            return new XlsxFile(file, facts, XlsxParts.of(file),
                    new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true)));
        } catch (IOException | ExcelReaderException broken) {
            throw new AppException(broken, "catalog.import.broken", file.getFileName());
        }
    }

    @Override
    public String form() {
        return "Excel";
    }

    @Override
    public LocalDate epoch() {
        return workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900;
    }

    @Override
    public boolean separated() {
        return false;
    }

    @Override
    public List<SheetRows> sheets() {
        return workbook.getSheets().<SheetRows>map(XlsxSheet::new).toList();
    }

    @Override
    public List<String> remarks() {
        return parts.macros() ? List.of(Messages.text("catalog.import.macros")) : List.of();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException failed) {
            throw new AppException(failed, "catalog.import.unreadable", file.getFileName());
        }
    }

    private Stream<SourceRow> open(Sheet sheet) {
        try {
            Stream<Row> rows = sheet.openStream();
            Iterator<SourceRow> careful = new Careful(rows.iterator());
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(careful, Spliterator.ORDERED), false)
                    .onClose(rows::close);
        } catch (IOException | ExcelReaderException broken) {
            throw new AppException(broken, "catalog.import.broken", file.getFileName());
        }
    }

    private static SourceRow row(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.@Nullable Cell cell : row) {
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return TableFile.checked(new SourceRow(row.getRowNum(), cells, row.isHidden()));
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case STRING -> new Cell(cell.getText(), false);
            case NUMBER -> new Cell(raw == null ? "" : raw, true);
            case FORMULA -> formula(raw);
            case BOOLEAN -> new Cell(raw == null ? "" : raw, false);
            case ERROR -> new Cell(raw == null ? "" : raw, Cell.Kind.ERROR);
            case EMPTY -> Cell.EMPTY;
        };
    }

    private static Cell formula(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Cell.UNCOMPUTED;
        }
        if (raw.startsWith("#") && raw.equals(raw.toUpperCase(Locale.ROOT))) {
            return new Cell(raw, Cell.Kind.ERROR);
        }
        return new Cell(raw, NUMBER.matcher(raw).matches());
    }

    /** A sheet of the workbook. */
    private final class XlsxSheet implements SheetRows {
        private final Sheet sheet;

        XlsxSheet(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public Stream<SourceRow> open() {
            return XlsxFile.this.open(sheet);
        }

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public boolean hidden() {
            return sheet.getVisibility() != SheetVisibility.VISIBLE;
        }

        @Override
        public SheetFacts facts() {
            return facts.getOrDefault(parts.names().getOrDefault(sheet.getId(), ""), SheetFacts.NONE);
        }
    }

    /** Rows whose reading fails in words, wherever in the file that happens. */
    private final class Careful implements Iterator<SourceRow> {
        private final Iterator<Row> rows;
        private int last;

        Careful(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException broken) {
                throw new AppException(broken, "catalog.import.broken.row", file.getFileName(), last + 1);
            }
        }

        @Override
        public SourceRow next() {
            SourceRow row = row(rows.next());
            last = row.number();
            return row;
        }
    }
}
