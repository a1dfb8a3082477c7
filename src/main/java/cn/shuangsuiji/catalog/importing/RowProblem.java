package cn.shuangsuiji.catalog.importing;

import org.jspecify.annotations.Nullable;

/// What is the matter with a row of a file.
///
/// @param row as Excel or WPS shows it
/// @param column header of the column; empty where the whole row is meant
/// @param weight whether the row is kept
/// @param sentence what was found and what became of the row
/// @param repair what to put instead or to do; null where nobody can tell
public record RowProblem(int row, String column, Weight weight, String sentence, @Nullable String repair) {

    /** How much it matters. */
    public enum Weight {
        /** Put right; nothing to do. */
        NOTE,
        /** Kept as it is; somebody should look. */
        DOUBT,
        /** The row was not taken. */
        REFUSED
    }
}
