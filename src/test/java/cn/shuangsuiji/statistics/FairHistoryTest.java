package cn.shuangsuiji.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Three hundred fair histories with fixed seeds: luck is not taken for anything else. */
@Execution(ExecutionMode.CONCURRENT)
class FairHistoryTest {
    private static final int HISTORIES = 300;
    private static final int MIXES = 199;
    /** Of 300 throws with a chance of 5 %, more than 26 have a chance of less than 0.3 %. */
    private static final int MOST = 26;

    @Test
    void fairHistories_areHardlyEverFlagged_byAnyLook() {
        Map<BiasTest, Integer> rare = new EnumMap<>(BiasTest.class);
        Map<BiasTest, Integer> half = new EnumMap<>(BiasTest.class);
        int flagged = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            DrawHistory history = new SimulatedHistory(seed).fairDraw(24).fairDraw(12)
                    .fairDraw(30).fairTeams(30, 8).fairTeams(30, 8).history();
            List<Finding> findings = new BiasMonitor(new Thresholds(0.05, 0.01, 0.2), MIXES).findings(history);
            flagged += findings.stream().anyMatch(finding -> finding.adjusted().orElse(1) <= 0.05) ? 1 : 0;
            for (Finding finding : findings) {
                finding.chance().ifPresent(chance -> {
                    rare.merge(finding.test(), chance <= 0.05 ? 1 : 0, Integer::sum);
                    half.merge(finding.test(), chance <= 0.5 ? 1 : 0, Integer::sum);
                });
            }
        }
        assertThat(rare).containsOnlyKeys(BiasTest.KIND, BiasTest.DIVISION, BiasTest.TREND, BiasTest.SPACING,
                BiasTest.CLUSTERS, BiasTest.ENDS, BiasTest.REPEATS, BiasTest.LOAD, BiasTest.PAIRS, BiasTest.RETURNS,
                BiasTest.PLACES);
        assertThat(rare.values()).allMatch(count -> count <= MOST);
        assertThat(half.get(BiasTest.TREND)).isBetween(124, 176);
        assertThat(flagged).isLessThanOrEqualTo(MOST);
    }
}
