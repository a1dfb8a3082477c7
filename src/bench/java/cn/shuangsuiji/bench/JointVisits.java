package cn.shuangsuiji.bench;

import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.ExpectedVisits;
import cn.shuangsuiji.draw.Fraction;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.Seed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// One draw for twelve items over 20,000 targets in four risk classes, each item with ratios of its own: how many visits it
/// takes, against the least that any design with these chances can expect and against twelve draws apart.
final class JointVisits {
    private static final int TARGETS = 20_000;
    private static final int ITEMS = 12;
    private static final int SEEDS = 200;
    private static final List<String> CLASSES = List.of("A", "B", "C", "D");

    private JointVisits() {}

    static List<Figure> measure() {
        QuotaRules rules = rules();
        Population population = population();
        ExpectedVisits expected = ExpectedVisits.of(rules, population);
        double bound = value(expected.lowerBound());
        double visits = IntStream.range(0, SEEDS).parallel()
                .mapToLong(number -> Draw.draw(rules, population, seed(number)).visits().size()).average().orElseThrow();
        return List.of(
                Figure.note("joint draw of 12 items over 20,000, visits, mean of " + SEEDS + " seeds", number(visits)),
                Figure.note("lower bound of any design with these chances", number(bound)),
                Figure.ratio("visits / lower bound", visits / bound, "≤ 1.05"),
                Figure.ratio("twelve draws apart / lower bound", value(expected.independent()) / bound));
    }

    private static QuotaRules rules() {
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        for (int item = 0; item < ITEMS; item++) {
            Map<String, QuotaRule> byClass = new TreeMap<>();
            for (int risk = 0; risk < CLASSES.size(); risk++) {
                byClass.put(CLASSES.get(risk), QuotaRule.ratio((1 + item % 5) * (1 + risk) + "%"));
            }
            rules.put(item(item), byClass);
        }
        return new QuotaRules(rules);
    }

    private static Population population() {
        Random random = new Random(20261101);
        List<PopulationRow> rows = new ArrayList<>();
        for (int target = 0; target < TARGETS; target++) {
            List<String> items = IntStream.range(0, ITEMS).filter(item -> item == 0 || random.nextInt(3) == 0)
                    .mapToObj(JointVisits::item).toList();
            rows.add(new PopulationRow(Firms.code(target), CLASSES.get(random.nextInt(CLASSES.size())), items));
        }
        return Population.of(rows);
    }

    private static Seed seed(int number) {
        return Seed.of("bench", String.format(Locale.ROOT, "%020d", number), "", "");
    }

    private static String item(int number) {
        return "DJ" + (10 + number);
    }

    private static double value(Fraction fraction) {
        return new BigDecimal(fraction.numerator()).doubleValue() / new BigDecimal(fraction.denominator()).doubleValue();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
