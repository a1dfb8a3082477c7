package cn.shuangsuiji.catalog.importing;

import java.util.List;

/// A row of a file.
///
/// @param number as Excel or WPS shows it, from one
/// @param cells by column, from the first; shorter rows end early
/// @param hidden whether the file hides it, as a filter does
public record SourceRow(int number, List<Cell> cells, boolean hidden) {
    SourceRow(int number, List<Cell> cells) {
        this(number, cells, false);
    }

    /** The texts of its cells. */
    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        for (Cell cell : cells) {
            if (cell.kind() != Cell.Kind.TEXT || !cell.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether any cell is held as a number: headers are words. */
    boolean hasNumbers() {
        return cells.stream().anyMatch(Cell::number);
    }
}
