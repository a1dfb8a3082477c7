package cn.shuangsuiji.draw;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class LowestTicketsTest {
    @Property(tries = 500)
    void ascending_headsOftenEqual_lowestByWholeTicket(@ForAll @IntRange(max = 60) int offered,
            @ForAll @IntRange(max = 70) int wanted, @ForAll long number) {
        Random random = new Random(number);
        long[] heads = random.longs(offered, -3, 3).toArray();
        int[] wholes = random.ints(offered, 0, 1_000_000).toArray();
        LowestTickets lowest = new LowestTickets(wanted, (a, b) -> Integer.compare(wholes[a], wholes[b]));
        for (int row = 0; row < offered; row++) {
            lowest.offer(heads[row], row);
        }
        Comparator<Integer> byHead = (a, b) -> Long.compareUnsigned(heads[a], heads[b]);
        int[] expected = IntStream.range(0, offered).boxed().sorted(byHead.thenComparingInt(row -> wholes[row]))
                .limit(wanted).mapToInt(Integer::intValue).toArray();

        assertThat(lowest.ascending()).containsExactly(expected);
    }
}
