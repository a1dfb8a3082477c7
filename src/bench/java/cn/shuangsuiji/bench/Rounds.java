package cn.shuangsuiji.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/// Times several works in one run, in turns, so that whatever else the machine does meets all of them alike. Each is run
/// once without the clock first.
final class Rounds {
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;

    private Rounds() {}

    /** The median seconds of each work, in the order given. */
    static double[] medians(Callable<?>... works) throws Exception {
        for (Callable<?> work : works) {
            work.call();
        }
        double[][] seconds = new double[works.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < works.length; i++) {
                seconds[i][round] = seconds(works[i]);
            }
        }
        return Arrays.stream(seconds).mapToDouble(of -> Arrays.stream(of).sorted().toArray()[ROUNDS / 2]).toArray();
    }

    /** How long one run takes. */
    static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / NANOS;
    }
}
