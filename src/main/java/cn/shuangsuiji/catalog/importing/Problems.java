package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Collects what is the matter with the rows of a file: all are counted, the first ones kept, so that a file of a million
/// bad rows does not fill the memory. Refusals have a share of their own that notes cannot use up.
final class Problems {
    private static final int KEPT = 1_000;

    private final List<RowProblem> refused = new ArrayList<>();
    private final List<RowProblem> others = new ArrayList<>();
    private final @Nullable Consumer<RowProblem> taker;
    private long count;
    private long refusedRows;

    Problems() {
        this(null);
    }

    /** Hands each problem to the taker as it is found; null keeps the first ones only. */
    Problems(@Nullable Consumer<RowProblem> taker) {
        this.taker = taker;
    }

    /** The row is kept, a little changed. */
    void note(int row, Column column, String key, @Nullable Object... values) {
        add(others, row, column.title(), RowProblem.Weight.NOTE, null, key, values);
    }

    /** The row is none of the list: a footer, a header that came again. */
    void skip(int row, String key, @Nullable Object... values) {
        add(others, row, "", RowProblem.Weight.NOTE, null, key, values);
    }

    /** The row is kept, but somebody should look. */
    void doubt(int row, Column column, @Nullable String repair, String key, @Nullable Object... values) {
        add(others, row, column.title(), RowProblem.Weight.DOUBT, repair, key, values);
    }

    /** The row is not taken. */
    Refused refuse(int row, String column, @Nullable String repair, String key, @Nullable Object... values) {
        add(refused, row, column, RowProblem.Weight.REFUSED, repair, key, values);
        refusedRows++;
        return new Refused();
    }

    long count() {
        return count;
    }

    long refusedRows() {
        return refusedRows;
    }

    /** Those kept, by row. */
    List<RowProblem> first() {
        List<RowProblem> all = new ArrayList<>(refused);
        all.addAll(others);
        all.sort(Comparator.comparingInt(RowProblem::row));
        return all;
    }

    private void add(List<RowProblem> kept, int row, String column, RowProblem.Weight weight,
            @Nullable String repair, String key, @Nullable Object... values) {
        count++;
        if (taker == null && kept.size() >= KEPT) {
            return;
        }
        Object[] all = new Object[values.length + 2];
        all[0] = row;
        all[1] = column;
        System.arraycopy(values, 0, all, 2, values.length);
        RowProblem problem = new RowProblem(row, column, weight, Messages.text(key, all), repair);
        if (taker != null) {
            taker.accept(problem);
        } else {
            kept.add(problem);
        }
    }

    /** Ends the reading of a row that was refused; never leaves this package. */
    static final class Refused extends Exception {
        private Refused() {
            super(null, null, false, false);
        }
    }
}
