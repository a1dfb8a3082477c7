package cn.shuangsuiji.catalog.importing;

import java.util.ArrayList;
import java.util.List;

/// What a sheet says about its cells beside their values.
///
/// @param merges cells that show one value together, by row
/// @param hiddenColumns spans of columns that are not shown
public record SheetFacts(List<Merge> merges, List<Span> hiddenColumns) {
    static final SheetFacts NONE = new SheetFacts(List.of(), List.of());

    /** Cells that show one value together; all numbers count from zero. */
    public record Merge(int top, int left, int bottom, int right) {}

    /** Columns side by side, from zero, both included. */
    public record Span(int first, int last) {}

    /** How many of the first columns are hidden. */
    int hidden(int width) {
        int hidden = 0;
        for (Span span : hiddenColumns) {
            hidden += Math.max(0, Math.min(span.last(), width - 1) - span.first() + 1);
        }
        return hidden;
    }

    /** Merges that hold one value for several rows below this one (a row of the sheet, from one). */
    List<Merge> downwardBelow(int row) {
        List<Merge> downward = new ArrayList<>();
        for (Merge merge : merges) {
            if (merge.bottom() > merge.top() && merge.top() >= row) {
                downward.add(merge);
            }
        }
        return downward;
    }
}
