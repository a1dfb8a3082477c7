package cn.shuangsuiji.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/// A hundred thousand draws with fixed digits: every target, every pair and every possible sample of a cell comes as often
/// as chance says, and different strata do not know of each other.
@Execution(ExecutionMode.CONCURRENT)
class InclusionTest {
    private static final int DRAWS = 100_000;
    /** Of 74 figures, one this far from its mean would come by luck once in 2,000 sets of digits. */
    private static final double SIGMAS = 4.5;
    private static final QuotaRules RULES = new QuotaRules(Map.of(
            "DJ01", Map.of("A", QuotaRule.count(3), "B", QuotaRule.ratio("1/3")),
            "GS02", Map.of("A", QuotaRule.ratio("40%"), "B", QuotaRule.count(1))));
    private static final List<String> FOR_BOTH = List.of("T0", "T1", "T2", "T3", "T4");
    private static final Population POPULATION = population();
    private static final Map<String, Map<List<String>, Integer>> SAMPLES = new TreeMap<>();
    private static final Map<List<List<String>>, Integer> TOGETHER = new HashMap<>();

    @BeforeAll
    static void draw() {
        for (int number = 0; number < DRAWS; number++) {
            Seed seed = Seed.of("示例", String.format(Locale.ROOT, "%020d", number), "", "");
            List<List<String>> samples = new ArrayList<>();
            for (Cell cell : Draw.draw(RULES, POPULATION, seed).cells()) {
                List<String> sample = List.copyOf(new TreeSet<>(cell.selected()));
                SAMPLES.computeIfAbsent(cell.item() + "/" + cell.stratum(), any -> new HashMap<>()).merge(sample, 1,
                        Integer::sum);
                samples.add(sample);
            }
            TOGETHER.merge(samples.subList(0, 2), 1, Integer::sum);
        }
    }

    private static Population population() {
        List<PopulationRow> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            rows.add(new PopulationRow("T" + i, i < 8 ? "A" : "B",
                    i < 5 || i > 10 ? List.of("DJ01", "GS02") : List.of("DJ01")));
        }
        return Population.of(rows);
    }

    @Test
    void everyPossibleSampleOfACell_comesEquallyOften() {
        Map<String, Integer> possible = Map.of("DJ01/A", 56, "DJ01/B", 15, "GS02/A", 10, "GS02/B", 3);

        assertThat(SAMPLES).hasSameSizeAs(possible).allSatisfy((cell, counts) -> {
            assertThat(counts).as(cell).hasSize(possible.getOrDefault(cell, 0));
            assertThat(ChiSquare.ofEqual(values(counts))).as(cell).isLessThan(ChiSquare.limit(counts.size() - 1));
        });
    }

    @Test
    void everyTargetAndEveryPairOfACell_comesAsOftenAsItShould() {
        assertSingles("DJ01/A", 8, 3);
        assertSingles("DJ01/B", 6, 2);
        assertSingles("GS02/A", 5, 2);
        assertSingles("GS02/B", 3, 1);
    }

    @Test
    void samplesOfTwoStrata_areIndependent() {
        assertThat(TOGETHER).hasSize(56 * 15);
        assertThat(ChiSquare.ofEqual(values(TOGETHER))).isLessThan(ChiSquare.limit(TOGETHER.size() - 1));
    }

    /** Shared tickets: of the five targets that stand for both items in A, whoever is drawn for the wider cell leads in the other. */
    @Test
    void targetsOfTwoItems_areDrawnForBothTogether() {
        for (int number = 0; number < 1_000; number++) {
            List<Cell> cells = Draw.draw(RULES, POPULATION,
                    Seed.of("示例", String.format(Locale.ROOT, "%020d", number), "", "")).cells();
            List<String> both = cells.getFirst().selected().stream().filter(FOR_BOTH::contains).toList();
            int shared = Math.min(both.size(), cells.get(2).quota());
            assertThat(cells.get(2).selected().subList(0, shared)).isEqualTo(both.subList(0, shared));
        }
    }

    private static void assertSingles(String cell, int size, int quota) {
        Map<String, Integer> targets = new TreeMap<>();
        Map<List<String>, Integer> pairs = new HashMap<>();
        SAMPLES.getOrDefault(cell, Map.of()).forEach((sample, count) -> {
            for (int i = 0; i < sample.size(); i++) {
                targets.merge(sample.get(i), count, Integer::sum);
                for (int j = i + 1; j < sample.size(); j++) {
                    pairs.merge(List.of(sample.get(i), sample.get(j)), count, Integer::sum);
                }
            }
        });
        double one = quota / (double) size;
        assertThat(targets).as(cell).hasSize(size).values().allMatch(count -> within(count, one));
        double two = one * (quota - 1) / (size - 1);
        assertThat(pairs).as(cell).hasSize(quota < 2 ? 0 : size * (size - 1) / 2).values()
                .allMatch(count -> within(count, two));
    }

    private static boolean within(int count, double probability) {
        return Math.abs(count - DRAWS * probability) < SIGMAS * Math.sqrt(DRAWS * probability * (1 - probability));
    }

    private static long[] values(Map<?, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).toArray();
    }
}
