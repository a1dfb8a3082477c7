package cn.shuangsuiji.statistics;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class HitCountTest {
    /** Every set of so many out of so many, as bits. */
    static IntStream sets(int size, int count) {
        return IntStream.range(0, 1 << size).filter(set -> Integer.bitCount(set) == count);
    }

    @Property(tries = 60)
    void exactly_isTheShareOfAllSets(@ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(max = 12) int markedOf, @ForAll @IntRange(max = 12) int drawnOf) {
        int marked = Math.min(markedOf, size);
        int drawn = Math.min(drawnOf, size);
        HitCount hits = new HitCount().add(size, marked, drawn);
        for (int k = 0; k <= size; k++) {
            int wanted = k;
            double share = (double) sets(size, drawn)
                    .filter(set -> Integer.bitCount(set & ((1 << marked) - 1)) == wanted).count()
                    / sets(size, drawn).count();
            assertThat(hits.exactly(k)).isCloseTo(share, within(1e-12));
        }
        assertThat(hits.atLeast(0)).isCloseTo(1, within(1e-12));
        assertThat(hits.mean()).isCloseTo((double) marked * drawn / size, within(1e-12));
    }

    @Test
    void sum_ofTwoDraws_isTheirConvolution() {
        HitCount sum = new HitCount().add(6, 3, 2).add(5, 1, 3);
        HitCount one = new HitCount().add(6, 3, 2);
        assertThat(sum.exactly(2)).isCloseTo(one.exactly(2) * 0.4 + one.exactly(1) * 0.6, within(1e-12));
        assertThat(sum.atMost(0)).isCloseTo(0.2 * 0.4, within(1e-12));
        assertThat(sum.mean()).isCloseTo(1.6, within(1e-12));
    }

    /** The lady who tastes tea: 3 or more of 4 right has the chance 17/70; as odd on either side, 34/70. */
    @Test
    void fishersTea() {
        HitCount tea = new HitCount().add(8, 4, 4);
        assertThat(tea.atLeast(3)).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(tea.asOddAs(3)).isCloseTo(34 / 70.0, within(1e-12));
    }

    @Test
    void coins_areDrawsOfOneOutOfTwo() {
        HitCount coins = new HitCount();
        for (int i = 0; i < 20; i++) {
            coins.add(2, 1, 1);
        }
        assertThat(coins.atLeast(15)).isCloseTo(21_700 / 1_048_576.0, within(1e-12));
    }

    @Test
    void farTails_stayExact() {
        HitCount hits = new HitCount().add(1000, 500, 40);
        double all = 1;
        for (int i = 0; i < 40; i++) {
            all *= (500 - i) / (1000.0 - i);
        }
        assertThat(hits.atLeast(40)).isCloseTo(all, within(all * 1e-9));
    }

    @Test
    void whatCannotBe_isRefused() {
        assertThatThrownBy(() -> new HitCount().add(5, 6, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HitCount().add(5, 1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new HitCount().add(0, 0, 0).asOddAs(0)).isEqualTo(1);
    }
}
