package cn.shuangsuiji.statistics;

import java.util.Arrays;

/// How many marked things come up over independent draws without putting back: the exact distribution of a sum of
/// hypergeometric counts, and of what is one in disguise (coin throws, runs). Probabilities beyond `1e-28` of the largest
/// are left out, far below anything that is ever said.
final class HitCount {
    private static final double NOTHING = 1e-28;
    /** Two probabilities this near to each other are the same number, but for rounding. */
    private static final double SAME = 1 + 1e-9;

    private double[] chances = {1};
    private int least;
    private double mean;

    /** Adds a draw of {@code drawn} from {@code size} things of which {@code marked} count. */
    HitCount add(int size, int marked, int drawn) {
        if (marked < 0 || drawn < 0 || marked > size || drawn > size) {
            throw new IllegalArgumentException(size + "/" + marked + "/" + drawn);
        }
        if (size == 0) {
            return this;
        }
        mean += (double) marked * drawn / size;
        int lowest = Math.max(0, drawn - (size - marked));
        int highest = Math.min(marked, drawn);
        int mode = Math.clamp((long) ((drawn + 1.0) * (marked + 1.0) / (size + 2.0)), lowest, highest);
        double[] one = new double[highest - lowest + 1];
        one[mode - lowest] = 1;
        for (int k = mode; k < highest && one[k - lowest] > NOTHING; k++) {
            one[k + 1 - lowest] = one[k - lowest] * ((double) (marked - k) * (drawn - k))
                    / ((k + 1.0) * (size - marked - drawn + k + 1.0));
        }
        for (int k = mode; k > lowest && one[k - lowest] > NOTHING; k--) {
            one[k - 1 - lowest] = one[k - lowest] * (k * (size - marked - drawn + (double) k))
                    / ((marked - k + 1.0) * (drawn - k + 1.0));
        }
        join(one, lowest);
        return this;
    }

    /** How many are to be expected. */
    double mean() {
        return mean;
    }

    /** Whether only one count can be, so that chance has no say. */
    boolean isFixed() {
        return chances.length == 1;
    }

    /** The chance of exactly so many. */
    double exactly(int count) {
        int index = count - least;
        return index < 0 || index >= chances.length ? 0 : chances[index];
    }

    /** The chance of so many or more. */
    double atLeast(int count) {
        double sum = 0;
        for (int k = least + chances.length - 1; k >= count && k >= least; k--) {
            sum += chances[k - least];
        }
        return Math.min(1, sum);
    }

    /** The chance of so many or fewer. */
    double atMost(int count) {
        double sum = 0;
        for (int k = least; k <= count && k < least + chances.length; k++) {
            sum += chances[k - least];
        }
        return Math.min(1, sum);
    }

    /** The chance of this count or any other that is no more likely, on either side (Fisher's rule). */
    double asOddAs(int count) {
        double bound = exactly(count) * SAME;
        return Math.min(1, Arrays.stream(chances).filter(chance -> chance <= bound).sum());
    }

    private void join(double[] one, int lowest) {
        double[] sum = new double[chances.length + one.length - 1];
        for (int i = 0; i < one.length; i++) {
            if (one[i] > 0) {
                for (int j = 0; j < chances.length; j++) {
                    sum[i + j] += one[i] * chances[j];
                }
            }
        }
        double largest = Arrays.stream(sum).max().orElse(1);
        int from = 0;
        int to = sum.length;
        while (sum[from] < largest * NOTHING) {
            from++;
        }
        while (sum[to - 1] < largest * NOTHING) {
            to--;
        }
        chances = Arrays.copyOfRange(sum, from, to);
        least += lowest + from;
        double total = Arrays.stream(chances).sum();
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= total;
        }
    }
}
