package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text file with separators: comma, tab or semicolon, whichever the first lines use most. */
final class CsvFile implements TableFile {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LINES_LOOKED_AT = 5;
    private static final char MARK = 0xFEFF;

    private final Path file;
    private final Charset charset;
    private final char separator;

    private CsvFile(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    static CsvFile open(Path file) {
        Charset charset = TextEncoding.of(file);
        try (BufferedReader reader = reader(file, charset)) {
            String start = String.join("\n", reader.lines().limit(LINES_LOOKED_AT).toList());
            return new CsvFile(file, charset, separator(start));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }

    @Override
    public String form() {
        String name = Messages.text("catalog.separator." + (separator == '\t'
                ? "tab"
                : separator == ';'
                        ? "semicolon"
                        : "comma"));
        return Messages.text("catalog.form.text", charset.name(), name);
    }

    @Override
    public LocalDate epoch() {
        return EPOCH;
    }

    @Override
    public boolean separated() {
        return true;
    }

    @Override
    public List<SheetRows> sheets() {
        return List.of(this::rows);
    }

    @Override
    public void close() {}

    private Stream<SourceRow> rows() {
        try {
            BufferedReader reader = reader(file, charset);
            CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get()
                    .parse(reader);
            Iterator<SourceRow> careful = new Careful(parser);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(careful, Spliterator.ORDERED), false)
                    .onClose(() -> close(parser));
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }

    private void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException failed) {
            throw new AppException(failed, "catalog.import.unreadable", file.getFileName());
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static char separator(String start) {
        char best = ',';
        for (char candidate : new char[]{'\t', ';'}) {
            if (count(start, candidate) > count(start, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** Records whose reading fails in words: a quotation mark that nobody closed, most often. */
    private final class Careful implements Iterator<SourceRow> {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;

        Careful(CSVParser parser) {
            this.parser = parser;
            this.records = parser.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException | IllegalStateException broken) {
                throw new AppException(broken, "catalog.import.quotes", file.getFileName(),
                        parser.getRecordNumber() + 1);
            }
        }

        @Override
        public SourceRow next() {
            CSVRecord row = records.next();
            List<Cell> cells = row.stream().map(text -> new Cell(text, false)).toList();
            return TableFile.checkedCells(new SourceRow(Math.toIntExact(row.getRecordNumber()), cells));
        }
    }
}
