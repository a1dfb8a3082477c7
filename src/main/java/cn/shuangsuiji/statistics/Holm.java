package cn.shuangsuiji.statistics;

import java.util.Arrays;
import java.util.Comparator;

/// Chances seen together: who looks at many things finds something odd by luck. Holm's step-down rule keeps the chance of
/// even one false alarm at what is said, whatever depends on what.
final class Holm {
    private Holm() {}

    /** The adjusted chances, in the order given. */
    static double[] adjust(double[] chances) {
        Integer[] order = new Integer[chances.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        double[] adjusted = new double[chances.length];
        double least = 0;
        for (int i = 0; i < order.length; i++) {
            least = Math.max(least, Math.min(1, chances[order[i]] * (order.length - i)));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
