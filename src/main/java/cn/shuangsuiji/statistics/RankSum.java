package cn.shuangsuiji.statistics;

import org.apache.commons.numbers.gamma.Erfc;

/// Whether the drawn stand early or late in their lists: Wilcoxon's rank sum (Mann and Whitney's U), summed over
/// independent lists. Exact while all lists are short, else by the normal distribution with the exact mean and variance.
final class RankSum {
    private static final int EXACT_UP_TO = 40;

    private double[] chances = {1};
    private int least;
    private double mean;
    private double variance;
    private double observed;
    private double places;
    private int lists;
    private boolean exact = true;

    /**
     * Adds a list.
     *
     * @param size how many it holds
     * @param ranks where its drawn stand, from one
     */
    RankSum add(int size, int[] ranks) {
        int drawn = ranks.length;
        if (drawn == 0 || drawn == size) {
            return this;
        }
        lists++;
        for (int rank : ranks) {
            observed += rank;
        }
        places += drawn * (size + 1.0);
        mean += drawn * (size + 1.0) / 2;
        variance += drawn * (size - drawn) * (size + 1.0) / 12;
        exact &= size <= EXACT_UP_TO;
        if (exact) {
            join(sums(size, drawn), drawn * (drawn + 1) / 2);
        }
        return this;
    }

    /** Whether there is anything to look at. */
    boolean isEmpty() {
        return lists == 0;
    }

    /** Whether the chance is an exact one. */
    boolean isExact() {
        return exact;
    }

    /** Where the drawn stand on average: 0 at the head, 1 at the end, one half to be expected. */
    double place() {
        return observed / places;
    }

    /** The chance of a sum at least so far from its mean, on either side. */
    double chance() {
        double distance = Math.abs(observed - mean);
        if (!exact) {
            return Erfc.value(Math.max(0, distance - 0.5) / Math.sqrt(2 * variance));
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += Math.abs(least + i - mean) >= distance - 1e-9 ? chances[i] : 0;
        }
        return Math.min(1, sum);
    }

    /** The distribution of the sum of {@code drawn} ranks out of {@code size}, from the least sum on. */
    private static double[] sums(int size, int drawn) {
        int most = drawn * (2 * size - drawn + 1) / 2;
        double[][] ways = new double[drawn + 1][most + 1];
        ways[0][0] = 1;
        for (int rank = 1; rank <= size; rank++) {
            for (int k = Math.min(rank, drawn); k >= 1; k--) {
                for (int sum = most; sum >= rank; sum--) {
                    ways[k][sum] += ways[k - 1][sum - rank];
                }
            }
        }
        int first = drawn * (drawn + 1) / 2;
        double[] chances = new double[most - first + 1];
        double all = 0;
        for (int sum = first; sum <= most; sum++) {
            all += ways[drawn][sum];
        }
        for (int sum = first; sum <= most; sum++) {
            chances[sum - first] = ways[drawn][sum] / all;
        }
        return chances;
    }

    private void join(double[] one, int lowest) {
        double[] sum = new double[chances.length + one.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < chances.length; j++) {
                sum[i + j] += one[i] * chances[j];
            }
        }
        chances = sum;
        least += lowest;
    }
}
