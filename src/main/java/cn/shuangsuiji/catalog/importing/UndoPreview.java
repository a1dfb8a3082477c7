package cn.shuangsuiji.catalog.importing;

import java.util.List;

/// What taking an import back would do.
///
/// @param removed rows that it added and that would go
/// @param restored rows that it changed and that would be as before
/// @param days rows that would have their earlier day again
/// @param since how many of them were changed since
/// @param used how many of the added ones other things refer to
/// @param examples names of some rows that stand in the way
public record UndoPreview(PastImport past, long removed, long restored, long days, long since, long used,
        List<String> examples) {
    public UndoPreview {
        examples = List.copyOf(examples);
    }

    /** Whether nothing stands in the way. */
    public boolean possible() {
        return since == 0 && used == 0;
    }
}
