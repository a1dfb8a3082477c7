package cn.shuangsuiji.draw;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand made-up draws, computed by the program and, independently, by the specification's rules. */
@Execution(ExecutionMode.CONCURRENT)
class RandomCasesTest {
    @Test
    void draw_tenThousandCases_asTheSpecificationSays() {
        long drawn = IntStream.range(0, 10_000).mapToObj(RandomCase::of).mapToLong(sample -> {
            DrawResult result = sample.drawn();
            assertThat(result.json()).as(sample.plan()).isEqualTo(sample.expected());
            return result.visits().size();
        }).sum();

        assertThat(drawn).as("the cases draw something").isGreaterThan(50_000);
    }

    @Test
    void quota_everySizeUpTo400_asBigFractionsSay() {
        for (String ratio : new String[]{"5%", "0.1%", "33.333333%", "1/3", "2/7", "999999999/999999999"}) {
            for (String rounding : new String[]{"UP", "HALF_UP", "DOWN"}) {
                Map<String, Object> rule = Map.of("ratio", ratio, "rounding", rounding);
                for (int size = 0; size <= 400; size++) {
                    assertThat(QuotaRule.read(rule).quota(size)).as("%s %s of %s", ratio, rounding, size)
                            .isEqualTo(NaiveDraw.quota(size, rule));
                }
            }
        }
    }
}
