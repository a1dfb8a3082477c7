package cn.shuangsuiji.assignment;

import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.SeedInputs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A made-up, genuine record with everything in it: two items, strata with areas, two periods, qualifications, recusals. */
public final class SampleRecord {
    /** The files of a whole record. */
    public static final List<String> FILES = List.of(DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.INSPECTORS,
            DrawRecord.SEED, DrawRecord.RESULT, DrawRecord.ASSIGNMENT);

    private SampleRecord() {}

    /** Writes the record. */
    public static void write(Path folder) {
        write(folder, LabelRule.LEADER_HAS_ALL);
    }

    static void write(Path folder, LabelRule rule) {
        DrawRecord draw = new DrawRecord(folder);
        Population population = Population.of(IntStream.range(0, 60)
                .mapToObj(i -> new PopulationRow("T" + i, i % 2 == 0 ? "A/东" : "A/西", List.of("DJ01", "TS02")))
                .toList());
        Map<String, QuotaRule> strata = Map.of("A/东", QuotaRule.count(4), "A/西", QuotaRule.ratio("10%"));
        QuotaRules rules = new QuotaRules(Map.of("DJ01", strata, "TS02", Map.of("A/东", QuotaRule.count(2), "A/西",
                QuotaRule.count(1))));
        AssignmentTerms terms = new AssignmentTerms(
                List.of(DateRange.parse("2026-11-02/2026-11-13"), DateRange.parse("2026-11-16/2026-11-30")), 1, rule,
                Map.of("TS02", List.of("特种设备")), Map.of("A/东", "东", "A/西", "西"));
        String inspectors = InspectorPool.text(pool());
        DrawPlan plan = new DrawPlanBuilder("示例", 1, rules, population.text()).inspectors(inspectors)
                .with(AssignmentTerms.FIELD, terms.json()).build();
        draw.write(DrawRecord.PLAN, plan.text());
        draw.write(DrawRecord.POPULATION, population.text());
        draw.write(DrawRecord.INSPECTORS, inspectors);
        draw.write(DrawRecord.SEED, new SeedInputs("31415926535897932384", "", "", "示例骰子").text());
        draw.write(DrawRecord.RESULT, draw.derive().text());
        AssignmentRecord assignment = new AssignmentRecord(draw);
        assignment.write((AssignmentResult) assignment.derive());
    }

    static List<Candidate> pool() {
        return IntStream.range(0, 8).mapToObj(i -> new Candidate("X" + i, LocalDate.of(2030, 12, 31), i % 2 == 0,
                i % 4 == 0 ? Set.of("特种设备", "食品") : Set.of(), i == 5 ? Set.of("东") : Set.of(),
                i == 3 ? List.of(DateRange.parse("2026-11-02/2026-11-12")) : List.of(), i, i == 1 ? 1 : null,
                i == 2 ? 3 : null, i == 4 ? Set.of("T1", "T2") : Set.of())).toList();
    }
}
