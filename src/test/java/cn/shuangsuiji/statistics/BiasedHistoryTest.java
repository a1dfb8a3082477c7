package cn.shuangsuiji.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Ways to draw that were found in systems in use, each seen for what it is. */
@Execution(ExecutionMode.CONCURRENT)
class BiasedHistoryTest {
    private static final double HARDLY = 0.001;

    private static Finding find(SimulatedHistory simulated, BiasTest test) {
        return new BiasMonitor(new Thresholds(0.05, 0.01, 0.2)).findings(simulated.history()).stream()
                .filter(finding -> finding.test() == test).findFirst().orElseThrow();
    }

    private static void assertSeen(SimulatedHistory simulated, BiasTest test, String... words) {
        Finding finding = find(simulated, test);
        assertThat(finding.chance().orElse(1)).as(finding.sentence()).isLessThan(HARDLY);
        assertThat(finding.verdict()).isIn(Verdict.CHECK, Verdict.LOOK);
        assertThat(finding.sentence()).contains(words);
        assertThat(finding.next()).isNotEmpty();
    }

    @Test
    void everyNthRow_fromOneRandomStart() {
        SimulatedHistory simulated = new SimulatedHistory(1);
        int start = simulated.random.nextInt(10);
        assertSeen(simulated.draw(i -> i % 10 == start), BiasTest.SPACING, "相邻两户最近隔 10 行，最远隔 10 行");
    }

    @Test
    void everySecondRow_neverReachesTheEndOfTheList() {
        SimulatedHistory simulated = new SimulatedHistory(2).draw(i -> i % 2 == 1 && i < 160);
        assertSeen(simulated, BiasTest.SPACING, "最近隔 2 行，最远隔 2 行");
        assertSeen(simulated, BiasTest.ENDS, "最后面连续 80 户一户也没有抽到");
        assertSeen(simulated, BiasTest.CLUSTERS, "连成 80 段");
        assertSeen(simulated, BiasTest.DIVISION, "镇");
    }

    @Test
    void everyNthRow_isSeenThroughRiskClasses() {
        assertSeen(new SimulatedHistory(3).draw(i -> i % 8 == 5, i -> i * 7 % 11 < 6 ? "A" : "B"), BiasTest.SPACING,
                "最近隔 8 行");
    }

    @Test
    void firstRows_areNeverDrawn() {
        SimulatedHistory simulated = new SimulatedHistory(4);
        for (int year = 0; year < 2; year++) {
            simulated.draw(i -> i >= 90 && simulated.random.nextInt(150) < 30);
        }
        assertSeen(simulated, BiasTest.ENDS, "最前面连续");
        assertSeen(simulated, BiasTest.TREND, "公平抽取应在 50% 左右");
    }

    @Test
    void neighboursTogether_areClusters() {
        assertSeen(new SimulatedHistory(5).draw(i -> i / 6 % 8 == 3), BiasTest.CLUSTERS, "连成 5 段");
    }

    @Test
    void asManyFromEachTownship_whateverItsSize() {
        SimulatedHistory simulated = new SimulatedHistory(6);
        assertSeen(simulated.draw(i -> i % 6 == 0 || i % 12 == 1), BiasTest.KIND, "企业 40 户次，按名单应有 20 户次");
    }

    @Test
    void theSameFirms_yearAfterYear() {
        SimulatedHistory simulated = new SimulatedHistory(7);
        for (int year = 0; year < 5; year++) {
            simulated.draw(i -> i * 37 % 240 < 20 || simulated.random.nextInt(240) < 4);
        }
        assertSeen(simulated, BiasTest.REPEATS, "5 次抽取中");
    }

    @Test
    void rotation_neverTheSameFirmAgain() {
        SimulatedHistory simulated = new SimulatedHistory(8);
        for (int year = 0; year < 5; year++) {
            int turn = year;
            simulated.draw(i -> i * 37 % 240 / 40 == turn);
        }
        assertSeen(simulated, BiasTest.REPEATS, "又抽到 0 户次");
    }

    @Test
    void fixedPartners() {
        assertSeen(new SimulatedHistory(9).teams(60, 8, (visit, _) -> new int[]{visit % 4, 4 + visit % 4}),
                BiasTest.PAIRS, "出现过 4 种两人搭配", "一起去了 15 次");
    }

    /** Round robin from one random start: of 190 pairs of 20 people only ten ever meet. */
    @Test
    void roundRobin() {
        assertSeen(new SimulatedHistory(10).teams(200, 20,
                (visit, _) -> new int[]{2 * visit % 20, (2 * visit + 1) % 20}), BiasTest.PAIRS, "出现过 10 种两人搭配");
    }

    @Test
    void alwaysTheFirstOfTheList() {
        assertSeen(new SimulatedHistory(11).teams(60, 8, (visit, _) -> new int[]{0, 1 + visit % 7}), BiasTest.LOAD,
                SimulatedHistory.person(0) + " 去了 60 次，与能去的人平均分担应有 15.0 次左右");
    }

    @Test
    void peopleWhoKeepToTheirTownships() {
        assertSeen(new SimulatedHistory(12).teams(80, 8, (visit, firm) -> {
            int town = firm * SimulatedHistory.TOWNS / SimulatedHistory.FIRMS;
            return new int[]{town, (town + 1 + visit % 3) % 8};
        }), BiasTest.PLACES, "镇");
    }

    @Test
    void thePersonWhoAlwaysComesBack() {
        SimulatedHistory simulated = new SimulatedHistory(13);
        for (int year = 0; year < 3; year++) {
            simulated.teams(200, 10, (visit, firm) -> new int[]{firm % 5, 5 + (firm + visit) % 5});
        }
        assertSeen(simulated, BiasTest.RETURNS, "同一人再次检查同一户");
    }

    @Test
    void inventedDigits_avoidToRepeat() {
        DrawConduct invented = new DrawConduct(false, false, "31415926501847263958274601938571");
        DrawHistory history = new DrawHistory(List.of(), List.of(),
                List.of(invented, invented, invented, invented, new DrawConduct(true, true, "00000000000000000000")));
        List<Finding> findings = new BiasMonitor(new Thresholds(0.05, 0.01, 0.1)).findings(history);
        Finding digits = findings.stream().filter(finding -> finding.test() == BiasTest.DIGITS).findFirst()
                .orElseThrow();
        assertThat(digits.chance().orElseThrow()).isLessThan(HARDLY);
        assertThat(digits.sentence()).contains("124 处中，两位相同的 0 处");
        assertThat(findings).filteredOn(finding -> finding.test() == BiasTest.REDRAWS)
                .extracting(Finding::verdict, Finding::sentence)
                .containsExactly(tuple(Verdict.LOOK,
                        "5 次抽取中作废重抽 1 次，作废的结果和原因都保留在记录里。"));
    }

    @Test
    void tooLittle_isSaid_notGuessed() {
        List<Finding> findings = new BiasMonitor(new Thresholds(0.05, 0.01, 0.2))
                .findings(new SimulatedHistory(14).draw(i -> i == 7).history());
        assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.TOO_LITTLE);
        assertThat(findings).extracting(Finding::sentence).allMatch(sentence -> sentence.endsWith("。"));
    }

    @Test
    void drawnOnlyList_withItsNumbers_showsEvenSteps() {
        ObservedDraw draw = new ObservedDraw("平台抽取", false, IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new ListedTarget(33 * i, "F" + i, "", "", "", "", "", true)).toList());
        Finding finding = new BiasMonitor(new Thresholds(0.05, 0.01, 0.2))
                .findings(new DrawHistory(List.of(draw), List.of(), List.of())).getFirst();
        assertThat(finding.test()).isEqualTo(BiasTest.SPACING);
        assertThat(finding.verdict()).isEqualTo(Verdict.CHECK);
        assertThat(finding.sentence()).contains("不到千万分之一", "建议核查抽取过程");
    }
}
