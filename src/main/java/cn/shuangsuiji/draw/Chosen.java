package cn.shuangsuiji.draw;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the seed decided beside the targets; see [Choice].
///
/// @param items the drawn items, lowest ticket first; null where all are fixed
/// @param areas the drawn areas, lowest ticket first; null where all count
/// @param cells the result's cells that count, in its order
public record Chosen(@Nullable List<String> items, @Nullable List<String> areas, List<Cell> cells) {
    public Chosen {
        cells = List.copyOf(cells);
    }

    /** Codes of the targets that are inspected, ascending: drawn in a cell that counts. */
    public List<String> visits() {
        TreeSet<String> visits = new TreeSet<>();
        cells.forEach(cell -> visits.addAll(cell.selected()));
        return List.copyOf(visits);
    }
}
