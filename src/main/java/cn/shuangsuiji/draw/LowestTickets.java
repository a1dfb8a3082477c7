package cn.shuangsuiji.draw;

import java.util.function.IntBinaryOperator;

/// Keeps the rows with the lowest tickets out of those offered, in memory for the wanted number only: a heap with the
/// highest kept ticket on top. Rows are compared by the first eight bytes of their tickets, whole only where these are equal.
final class LowestTickets {
    private final long[] heads;
    private final int[] rows;
    private final IntBinaryOperator whole;
    private int size;

    /**
     * @param wanted how many rows to keep at most
     * @param whole the order of two rows whose tickets begin alike
     */
    LowestTickets(int wanted, IntBinaryOperator whole) {
        this.heads = new long[wanted];
        this.rows = new int[wanted];
        this.whole = whole;
    }

    void offer(long head, int row) {
        if (size < rows.length) {
            heads[size] = head;
            rows[size] = row;
            size++;
            if (size == rows.length) {
                for (int i = size / 2 - 1; i >= 0; i--) {
                    sink(i, heads[i], rows[i]);
                }
            }
        } else if (size > 0 && lower(head, row, heads[0], rows[0])) {
            sink(0, head, row);
        }
    }

    /** The rows kept, lowest ticket first. Ends the collection: nothing may be offered afterwards. */
    int[] ascending() {
        if (size < rows.length) {
            for (int i = size / 2 - 1; i >= 0; i--) {
                sink(i, heads[i], rows[i]);
            }
        }
        int[] ascending = new int[size];
        while (size > 0) {
            ascending[--size] = rows[0];
            sink(0, heads[size], rows[size]);
        }
        return ascending;
    }

    private void sink(int from, long head, int row) {
        int at = from;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && lower(heads[child], rows[child], heads[child + 1], rows[child + 1])) {
                child++;
            }
            if (!lower(head, row, heads[child], rows[child])) {
                break;
            }
            heads[at] = heads[child];
            rows[at] = rows[child];
            at = child;
        }
        if (at < size) {
            heads[at] = head;
            rows[at] = row;
        }
    }

    private boolean lower(long head, int row, long otherHead, int otherRow) {
        int order = Long.compareUnsigned(head, otherHead);
        return order != 0 ? order < 0 : whole.applyAsInt(row, otherRow) < 0;
    }
}
