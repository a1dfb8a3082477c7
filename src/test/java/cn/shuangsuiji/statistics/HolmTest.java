package cn.shuangsuiji.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HolmTest {
    /** As p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") in R. */
    @Test
    void adjust_asR() {
        assertThat(Holm.adjust(new double[]{0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[]{0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(Holm.adjust(new double[]{0.8, 0.9})).containsExactly(1, 1);
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,几乎为 100%", "0.999,几乎为 100%", "0.07,约 7%", "0.0701,约 7%", "0.01,约 1%", "0.00996,约 1%",
            "0.003,约千分之三", "0.00002,约十万分之二", "0.00003,约十万分之三", "0.000999,约千分之一", "0.0001,约万分之一",
            "0.0000004,约千万分之四", "0.00000003,不到千万分之一", "0,不到千万分之一"})
    void chances_areSaidInWords(double chance, String words) {
        assertThat(ChanceWords.of(chance)).isEqualTo(words);
    }

    @Test
    void tickets_areTheSameEachTime_andSpreadEvenly() {
        TicketStream one = new TicketStream("a");
        TicketStream other = new TicketStream("a");
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            int number = one.below(7);
            assertThat(other.below(7)).isEqualTo(number);
            counts[number]++;
        }
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += Math.pow(count - 10_000, 2) / 10_000;
        }
        assertThat(chiSquare).isLessThan(22.5); // 0.999 of chi-square with 6 degrees of freedom
    }
}
