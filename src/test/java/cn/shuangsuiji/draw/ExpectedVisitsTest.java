package cn.shuangsuiji.draw;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectedVisitsTest {
    @Test
    void of_twoItemsHalfAndThird_exactFractions() {
        Population population = Population.parse("id,stratum,items\nT1,A,X|Y\nT2,A,X|Y\nT3,A,Y\n");
        QuotaRules rules = new QuotaRules(
                Map.of("X", Map.of("A", QuotaRule.count(1)), "Y", Map.of("A", QuotaRule.count(1))));

        ExpectedVisits visits = ExpectedVisits.of(rules, population);

        assertThat(visits.lowerBound()).hasToString("4/3");
        assertThat(visits.independent()).hasToString("5/3");
        assertThat(InclusionProbability.of(rules, population)).extracting(InclusionProbability::probability)
                .containsExactly(Fraction.of(1, 2), Fraction.of(1, 3));
    }

    @Test
    void draw_twelveItemsTwentyThousandTargets_visitsNearTheLowerBound() {
        Random random = new Random(12);
        List<String> items = IntStream.range(0, 12).mapToObj(i -> "I" + i).toList();
        Population population = Population.of(IntStream.range(0, 20_000)
                .mapToObj(i -> new PopulationRow("T" + i, "ABCD".substring(i % 4, i % 4 + 1),
                        items.stream().filter(item -> random.nextBoolean()).toList()))
                .filter(row -> !row.items().isEmpty()).toList());
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        items.forEach(item -> rules.put(item, Map.of("A", QuotaRule.ratio("1%"), "B", QuotaRule.ratio("3%"), "C",
                QuotaRule.ratio("5%"), "D", QuotaRule.ratio("10%"))));
        QuotaRules quotas = new QuotaRules(rules);

        ExpectedVisits expected = ExpectedVisits.of(quotas, population);
        int visits = Draw.draw(quotas, population, Seed.of("示例", "1".repeat(20), "", "")).visits().size();

        double bound = expected.lowerBound().rounded(3).doubleValue();
        assertThat(visits / bound).isLessThan(1.3);
        assertThat(expected.independent().rounded(3).doubleValue()).isGreaterThan(3 * bound);
    }
}
