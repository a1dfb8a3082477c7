package cn.shuangsuiji.assignment;

import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.Ratio;
import cn.shuangsuiji.draw.Rounding;
import cn.shuangsuiji.draw.SeedInputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Made-up whole records, with strata that need quotes, every kind of quota, and pools that are sometimes too small; the
/// same number gives the same record.
final class RandomRecord {
    private static final List<String> ITEMS = List.of("DJ01", "GS02", "示例03");
    private static final List<String> STRATA = List.of("A/东", "乙,类", "\"丙\"", "𠀀丁");
    private static final List<String> LABELS = List.of("特种设备", "食品", "计量");

    private final Random random;

    private RandomRecord(long number) {
        random = new Random(number);
    }

    /** The record's files by name; without assignment.json where nobody could be assigned. */
    static Map<String, String> files(long number) {
        RandomRecord made = new RandomRecord(number);
        return made.record(made.population(made.random.nextInt(40)), Map.of());
    }

    /** As above, in a plan that has items, areas or both drawn first, and a result that says which. */
    static Map<String, String> firstDrawn(long number) {
        RandomRecord made = new RandomRecord(number);
        Map<String, Object> first = new TreeMap<>();
        if (number % 3 != 0) {
            first.put("itemsDrawn", 1 + made.random.nextInt(4));
        }
        if (number % 3 != 1) {
            first.put("areasDrawn", 1 + made.random.nextInt(2));
            first.put("stratumAreas", Map.of(STRATA.get(0), "东", STRATA.get(1), "西", STRATA.get(2), "北"));
        }
        return made.record(made.population(40), first);
    }

    /** A county's record: so many targets, three items, thirty inspectors. */
    static Map<String, String> large(int targets) {
        RandomRecord made = new RandomRecord(targets);
        Population population = made.population(targets);
        QuotaRules rules = new QuotaRules(ITEMS.stream().collect(Collectors.toMap(item -> item,
                item -> STRATA.stream()
                        .collect(Collectors.toMap(stratum -> stratum, stratum -> QuotaRule.ratio("5%"))))));
        String inspectors = InspectorPool.text(IntStream.range(0, 30).mapToObj(i -> new Candidate("X" + i,
                LocalDate.of(2030, 12, 31), true, Set.copyOf(LABELS), Set.of(), List.of(), i % 4, null, null, Set.of()))
                .toList());
        DrawPlan plan = new DrawPlanBuilder("示例", 1, rules, population.text()).taskTitle("示例大任务")
                .inspectors(inspectors).with(AssignmentTerms.FIELD, made.terms().json()).build();
        return written(plan, population, inspectors, new SeedInputs(made.digits(), "", "", "示例骰子"));
    }

    private Map<String, String> record(Population population, Map<String, Object> first) {
        QuotaRules rules = new QuotaRules(ITEMS.stream().collect(Collectors.toMap(item -> item, item -> strata())));
        String inspectors = InspectorPool.text(pool(population));
        DrawPlanBuilder builder = new DrawPlanBuilder("示例", 1 + random.nextInt(3), rules, population.text())
                .inspectors(inspectors);
        if (random.nextInt(10) > 0) {
            builder.with(AssignmentTerms.FIELD, terms().json());
        }
        first.forEach(builder::with);
        return written(builder.build(), population, inspectors, new SeedInputs(digits(),
                random.nextInt(3) == 0 ? "7310" : "", random.nextInt(3) == 0 ? "示例开奖 03 09" : "", "示例骰子"));
    }

    private static Map<String, String> written(DrawPlan plan, Population population, String inspectors,
            SeedInputs inputs) {
        Map<String, String> files = new LinkedHashMap<>();
        DrawResult result = Draw.draw(plan, population, inputs.seed(plan.commitment()));
        files.put(DrawRecord.PLAN, plan.text());
        files.put(DrawRecord.POPULATION, population.text());
        files.put(DrawRecord.INSPECTORS, inspectors);
        files.put(DrawRecord.SEED, inputs.text());
        files.put(DrawRecord.RESULT, result.text());
        AssignmentTerms.of(plan)
                .map(terms -> Assigner.assign(
                        terms.problem(result, population, InspectorPool.parse(inspectors)),
                        result.seed()))
                .filter(AssignmentResult.class::isInstance).map(AssignmentResult.class::cast).ifPresent(found -> {
                    UnaryOperator<String> texts = files::get;
                    files.put(DrawRecord.ASSIGNMENT, AssignmentFile.text(texts, found));
                });
        return files;
    }

    private Population population(int size) {
        List<PopulationRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> items = some(ITEMS);
            rows.add(new PopulationRow("9162-" + i, STRATA.get(random.nextInt(STRATA.size())),
                    items.isEmpty() ? List.of("DJ01") : items));
        }
        return Population.of(rows);
    }

    private Map<String, QuotaRule> strata() {
        return STRATA.stream().collect(Collectors.toMap(stratum -> stratum, stratum -> rule()));
    }

    private QuotaRule rule() {
        return switch (random.nextInt(5)) {
            case 0 -> QuotaRule.count(random.nextInt(8));
            case 1 -> QuotaRule.ratio(random.nextInt(101) + "%");
            case 2 -> QuotaRule.ratio("0." + random.nextInt(1_000_000) + "%");
            case 3 -> new QuotaRule(null, Ratio.parse(random.nextInt(8) + "/7"), Rounding.HALF_UP, 1, null);
            default -> new QuotaRule(null, Ratio.parse("12.5%"), Rounding.DOWN, random.nextInt(3), 4L);
        };
    }

    private AssignmentTerms terms() {
        List<DateRange> periods = random.nextBoolean()
                ? List.of(DateRange.parse("2026-11-02/2026-11-13"), DateRange.parse("2026-11-16/2026-11-30"))
                : List.of(DateRange.parse("2026-11-02/2026-11-30"));
        Map<String, String> areas = random.nextBoolean()
                ? Map.of(STRATA.get(0), "东", STRATA.get(1), "西", STRATA.get(2), "东")
                : Map.of();
        return new AssignmentTerms(periods, 1 + random.nextInt(2),
                random.nextBoolean() ? LabelRule.LEADER_HAS_ALL : LabelRule.ONE_SEAT_EACH,
                Map.of("GS02", some(LABELS), "示例03", some(LABELS)), areas);
    }

    private List<Candidate> pool(Population population) {
        List<Candidate> pool = new ArrayList<>();
        int size = 4 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            pool.add(new Candidate("X" + i, LocalDate.of(random.nextInt(9) == 0 ? 2025 : 2030, 12, 31),
                    random.nextInt(3) > 0, Set.copyOf(random.nextInt(3) > 0 ? LABELS : some(LABELS)),
                    random.nextInt(5) == 0 ? Set.of("东") : Set.of(), random.nextInt(6) == 0
                            ? List.of(DateRange.parse("2026-11-0" + (1 + random.nextInt(9)) + "/2026-11-12"))
                            : List.of(),
                    random.nextInt(6), random.nextInt(5) == 0 ? 1 + random.nextInt(4) : null,
                    random.nextInt(5) == 0 ? 1 + random.nextInt(8) : null,
                    random.nextInt(4) == 0 && population.size() > 0
                            ? Set.of(population.row(random.nextInt(population.size())).id())
                            : Set.of()));
        }
        return pool;
    }

    private List<String> some(List<String> all) {
        return all.stream().filter(one -> random.nextBoolean()).toList();
    }

    private String digits() {
        return Stream.generate(() -> String.format(Locale.ROOT, "%d", random.nextInt(10)))
                .limit(20 + random.nextInt(11)).collect(Collectors.joining());
    }
}
