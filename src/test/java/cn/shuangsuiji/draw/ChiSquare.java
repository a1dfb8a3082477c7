package cn.shuangsuiji.draw;

import java.util.Arrays;

/// Pearson's test of counts that should be equal, and the value that chance passes once in ten thousand times
/// (Wilson and Hilferty's approximation, good to a percent from ten degrees of freedom on).
final class ChiSquare {
    private static final double ONCE_IN_TEN_THOUSAND = 3.719;

    private ChiSquare() {}

    static double ofEqual(long[] counts) {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        return Arrays.stream(counts).mapToDouble(count -> (count - expected) * (count - expected) / expected).sum();
    }

    static double limit(int degrees) {
        double spread = 2.0 / (9.0 * degrees);
        return degrees * Math.pow(1 - spread + ONCE_IN_TEN_THOUSAND * Math.sqrt(spread), 3);
    }
}
