package cn.shuangsuiji.statistics;

/// How the drawn lie in one list, as exact chances: the smallest step between neighbours, which is large where every k-th row
/// is taken, and the stretch without any at either end, which is long where a draw stops early or starts late.
final class Spacing {
    private final int size;
    private final int[] ranks;

    /**
     * @param size how many the list holds
     * @param ranks where its drawn stand, from one, ascending
     */
    Spacing(int size, int[] ranks) {
        this.size = size;
        this.ranks = ranks.clone();
    }

    int size() {
        return size;
    }

    int drawn() {
        return ranks.length;
    }

    /** How early or late the drawn stand. */
    RankSum addTo(RankSum sum) {
        return sum.add(size, ranks);
    }

    /** How many groups of drawn rows there are, side by side within each. */
    int runs() {
        int runs = 0;
        int before = -1;
        for (int rank : ranks) {
            runs += rank == before + 1 ? 0 : 1;
            before = rank;
        }
        return runs;
    }

    /** The smallest step from one drawn row to the next; at least two must be drawn. */
    int smallestStep() {
        int smallest = Integer.MAX_VALUE;
        for (int i = 1; i < ranks.length; i++) {
            smallest = Math.min(smallest, ranks[i] - ranks[i - 1]);
        }
        return smallest;
    }

    /** The largest step from one drawn row to the next. */
    int largestStep() {
        int largest = 0;
        for (int i = 1; i < ranks.length; i++) {
            largest = Math.max(largest, ranks[i] - ranks[i - 1]);
        }
        return largest;
    }

    /** The chance that all steps are so large: as many sets as there are with the rows between taken out. */
    double stepChance() {
        return share(size - (long) (ranks.length - 1) * (smallestStep() - 1), size, ranks.length);
    }

    /** As {@link #stepChance()} where the list's length is not known and its last known row is a drawn one. */
    double stepChanceUpToLast() {
        int others = ranks.length - 1;
        return share(size - 1L - (long) others * (smallestStep() - 1), size - 1L, others);
    }

    /** How many rows before the first drawn one. */
    int head() {
        return ranks[0] - 1;
    }

    /** How many rows after the last drawn one. */
    int tail() {
        return size - ranks[ranks.length - 1];
    }

    /** The chance that one end or the other has a stretch as long as the longer of the two. */
    double endChance() {
        return Math.min(1, 2 * share(size - (long) Math.max(head(), tail()), size, ranks.length));
    }

    /** What share of the sets of {@code count} out of {@code all} lies within {@code some}. */
    private static double share(long some, long all, int count) {
        double share = 1;
        for (int i = 0; i < count && share > 0; i++) {
            share *= Math.max(0, some - i) / (double) (all - i);
        }
        return Math.min(1, share);
    }
}
