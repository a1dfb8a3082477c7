package cn.shuangsuiji.catalog.importing;

import java.util.List;

/// A row of a file.
///
/// @param number as Excel or WPS shows it, from one
/// @param cells by column, from the first; shorter rows end early
public record SourceRow(int number, List<Cell> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The texts of its cells. */
    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
}
