package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A file of rows, read from front to back and never whole: memory stays flat however long it is.
public interface TableFile extends AutoCloseable {
    /** The longest text that a cell of Excel holds. */
    int LONGEST_CELL = 32_767;

    /** How many rows a sheet of Excel holds. */
    int MOST_ROWS = 1_048_576;

    /** How many columns a list may have. */
    int MOST_COLUMNS = 200;

    /**
     * Opens a file after looking what it really is, whatever its name says.
     *
     * @throws AppException when it is empty, too large, damaged, locked by a password, or of a kind that cannot be read
     */
    static TableFile open(Path file) {
        return switch (FileForm.of(file)) {
            case XLSX -> XlsxFile.open(file);
            case XLS -> XlsFile.open(file);
            case TEXT -> CsvFile.open(file);
        };
    }

    /** What the file turned out to be, in words: Excel, or CSV with its encoding and separator. */
    String form();

    /** The day that its day numbers count from. */
    LocalDate epoch();

    /** Whether a row longer than its header must be a damaged one: true where separators make the columns. */
    boolean separated();

    /** Its sheets in order; a text file has one. */
    List<SheetRows> sheets();

    @Override
    void close();

    /** Something about the file that the clerk should know, as sentences: macros that were not run, for one. */
    default List<String> remarks() {
        return List.of();
    }

    /** A sheet. */
    @FunctionalInterface
    interface SheetRows {
        /** The rows from the first, to be closed. Reading may end in an {@link AppException} that names the row. */
        Stream<SourceRow> open();

        /** What it is called; a text file has no such name. */
        default String name() {
            return "";
        }

        /** Whether the file hides it. */
        default boolean hidden() {
            return false;
        }

        /** What it says about its cells beside their values. */
        default SheetFacts facts() {
            return SheetFacts.NONE;
        }
    }

    /** The row as it is, or a refusal when it is beyond what a sheet can hold. */
    static SourceRow checked(SourceRow row) {
        if (row.number() > MOST_ROWS) {
            throw new AppException("catalog.import.rows", MOST_ROWS);
        }
        return checkedCells(row);
    }

    /** The row without the empty cells at its end, or a refusal when it has too many others or too long ones. */
    static SourceRow checkedCells(SourceRow row) {
        List<Cell> cells = row.cells();
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).kind() == Cell.Kind.TEXT && cells.get(width - 1).text().isBlank()) {
            width--;
        }
        if (width > MOST_COLUMNS) {
            throw new AppException("catalog.import.wide", row.number(), MOST_COLUMNS);
        }
        for (int i = 0; i < width; i++) {
            if (cells.get(i).text().length() > LONGEST_CELL) {
                throw new AppException("catalog.import.cell", row.number(), LONGEST_CELL);
            }
        }
        return width == cells.size() ? row : new SourceRow(row.number(), cells.subList(0, width), row.hidden());
    }
}
