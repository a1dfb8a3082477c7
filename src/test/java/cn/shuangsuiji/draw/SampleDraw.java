package cn.shuangsuiji.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Made-up draws for tests: the same number gives the same draw.
record SampleDraw(DrawPlan plan, Population population, SeedInputs inputs) {
    static SampleDraw of(long number) {
        Random random = new Random(number);
        List<PopulationRow> rows = new ArrayList<>();
        List<String> items = List.of("DJ01", "GS02", "示例03");
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            List<String> mine = items.stream().filter(item -> random.nextBoolean()).toList();
            rows.add(new PopulationRow("9162" + i, random.nextBoolean() ? "A" : "乙,类",
                    mine.isEmpty() ? List.of("DJ01") : mine));
        }
        Map<String, QuotaRule> strata = Map.of("A", rule(random), "乙,类", rule(random), "空", rule(random));
        QuotaRules rules = new QuotaRules(Map.of("DJ01", strata, "GS02", strata, "示例03", strata));
        Population population = Population.of(rows);
        DrawPlan plan = new DrawPlanBuilder("示例任务" + number, 1, rules, population.text()).build();
        return new SampleDraw(plan, population, new SeedInputs("12345678901234567890" + number, "", "", "示例骰子"));
    }

    private static QuotaRule rule(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> QuotaRule.count(random.nextInt(12));
            case 1 -> QuotaRule.ratio(random.nextInt(101) + "%");
            case 2 -> new QuotaRule(null, Ratio.parse(random.nextInt(8) + "/7"), Rounding.HALF_UP, 1, null);
            default -> new QuotaRule(null, Ratio.parse("12.5%"), Rounding.DOWN, random.nextInt(3), 4L);
        };
    }

    Seed seed() {
        return inputs.seed(plan.commitment());
    }

    DrawResult draw() {
        return Draw.draw(plan, population, seed());
    }

    DrawRecord writeTo(Path folder) {
        DrawRecord draw = new DrawRecord(folder);
        draw.write(DrawRecord.PLAN, plan.text());
        draw.write(DrawRecord.POPULATION, population.text());
        draw.write(DrawRecord.SEED, inputs.text());
        draw.write(DrawRecord.RESULT, draw().text());
        return draw;
    }
}
