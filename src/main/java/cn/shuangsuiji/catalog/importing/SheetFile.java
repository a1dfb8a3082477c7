package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes rows of text as a workbook or a CSV file. Every cell is a text, in the workbook also by its format, so that no
/// program takes a code for a number.
public final class SheetFile {
    private static final int FLUSH_EVERY = 1_000;
    private static final int WIDE = 24;

    private SheetFile() {}

    /**
     * Writes a workbook of one sheet.
     *
     * @throws AppException when it cannot be written, or the rows are more than a sheet holds
     */
    public static void workbook(Path file, String sheet, List<String> header, Iterator<List<String>> rows) {
        workbook(file, sheet, header, into -> rows.forEachRemaining(into));
    }

    /** As {@link #workbook(Path, String, List, Iterator)}, for rows that come by themselves. */
    static void workbook(Path file, String sheet, List<String> header, Rows rows) {
        AtomicFile.write(file, out -> writeWorkbook(out, sheet, header, rows));
    }

    /** Where the rows come from. */
    @FunctionalInterface
    interface Rows {
        void writeInto(Consumer<List<String>> sheet);
    }

    /** Writes a CSV file with commas, in an encoding that can hold the rows. */
    public static void csv(Path file, Charset charset, List<String> header, Iterator<List<String>> rows) {
        AtomicFile.write(file, out -> {
            CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, charset), CSVFormat.EXCEL);
            printer.printRecord(header);
            while (rows.hasNext()) {
                printer.printRecord(rows.next());
            }
            printer.flush();
        });
    }

    private static void writeWorkbook(OutputStream out, String name, List<String> header, Rows rows)
            throws IOException {
        Workbook workbook = new Workbook(out, "shuangsuiji", "1.0");
        Worksheet sheet = workbook.newWorksheet(name);
        row(sheet, 0, header);
        sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDE);
        }
        int[] written = {1};
        try {
            rows.writeInto(cells -> write(sheet, written[0]++, cells));
        } catch (UncheckedIOException failed) {
            throw new IOException(failed.getCause());
        }
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        if (row >= TableFile.MOST_ROWS) {
            throw new AppException("catalog.export.rows", TableFile.MOST_ROWS);
        }
        row(sheet, row, cells);
        try {
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
                sheet.style(row, column).format("@").set();
            }
        }
    }
}
