package cn.shuangsuiji.statistics;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Rank sum, spacing and runs against every set there is. */
class OrderStatisticsTest {
    private static final int SIZE = 12;

    private static int[] ranks(int set) {
        return IntStream.range(0, SIZE).filter(i -> ((set >> i) & 1) == 1).map(i -> i + 1).toArray();
    }

    private static int sum(int set) {
        return IntStream.of(ranks(set)).sum();
    }

    private static double share(int drawn, IntPredicate asOdd) {
        return (double) HitCountTest.sets(SIZE, drawn).filter(asOdd).count()
                / HitCountTest.sets(SIZE, drawn).count();
    }

    @Property(tries = 80)
    void chances_areTheSharesOfAllSets(@ForAll @IntRange(min = 1, max = 4094) int set) {
        int[] ranks = ranks(set);
        int drawn = ranks.length;
        double mean = drawn * (SIZE + 1) / 2.0;
        double distance = Math.abs(sum(set) - mean);
        assertThat(new RankSum().add(SIZE, ranks).chance())
                .isCloseTo(share(drawn, other -> Math.abs(sum(other) - mean) >= distance), within(1e-12));
        Spacing spacing = new Spacing(SIZE, ranks);
        int longest = Math.max(spacing.head(), spacing.tail());
        assertThat(spacing.endChance()).isBetween(
                share(drawn, other -> longest(other) >= longest) - 1e-12, 1.0);
        if (drawn > 1) {
            assertThat(spacing.stepChance()).isCloseTo(share(drawn,
                    other -> new Spacing(SIZE, ranks(other)).smallestStep() >= spacing.smallestStep()),
                    within(1e-12));
        }
    }

    private static int longest(int set) {
        Spacing spacing = new Spacing(SIZE, ranks(set));
        return Math.max(spacing.head(), spacing.tail());
    }

    /** The number of runs is a hypergeometric count in disguise. */
    @Property(tries = 30)
    void runs_areHypergeometric(@ForAll @IntRange(min = 1, max = 11) int drawn,
            @ForAll @IntRange(min = 1, max = 12) int runs) {
        HitCount hits = new HitCount().add(SIZE, SIZE - drawn + 1, drawn);
        assertThat(hits.exactly(runs)).isCloseTo(
                share(drawn, set -> Integer.bitCount(set & ~(set << 1)) == runs), within(1e-12));
    }

    /** Wilcoxon's tables: of two samples of 5 and 5, a rank sum of 17 or less has the chance 4/252 on one side. */
    @Test
    void rankSum_ofTheTables() {
        assertThat(new RankSum().add(10, new int[]{1, 2, 3, 4, 7}).chance()).isCloseTo(8 / 252.0, within(1e-12));
    }

    @Test
    void rankSum_ofLongLists_isNearlyNormal() {
        int[] ranks = IntStream.rangeClosed(1, 30).map(i -> i * 3).toArray();
        RankSum one = new RankSum().add(200, ranks);
        assertThat(one.isExact()).isFalse();
        double sd = Math.sqrt(30 * 170 * 201 / 12.0);
        assertThat(one.chance()).isCloseTo(2 * upperTail((30 * 201 / 2.0 - 3 * 465 - 0.5) / sd), within(1e-9));
        assertThat(one.place()).isCloseTo(46.5 / 201, within(1e-12));
    }

    /** By Simpson's rule, independently of the library. */
    private static double upperTail(double z) {
        int steps = 20_000;
        double width = 12.0 / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = z + i * width;
            sum += Math.exp(-x * x / 2) * (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2);
        }
        return sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    @Test
    void everyThirdRow_hasNoChance() {
        Spacing spacing = new Spacing(1199, IntStream.range(0, 400).map(i -> 2 * i + 1).toArray());
        assertThat(spacing.smallestStep()).isEqualTo(2);
        assertThat(spacing.tail()).isEqualTo(400);
        assertThat(spacing.stepChance()).isLessThan(1e-40);
        assertThat(spacing.endChance()).isLessThan(1e-40);
    }
}
