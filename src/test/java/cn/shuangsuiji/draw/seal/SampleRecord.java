package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.assignment.AssignmentRecord;
import cn.shuangsuiji.assignment.AssignmentResult;
import cn.shuangsuiji.assignment.AssignmentTerms;
import cn.shuangsuiji.assignment.Candidate;
import cn.shuangsuiji.assignment.DateRange;
import cn.shuangsuiji.assignment.InspectorPool;
import cn.shuangsuiji.assignment.LabelRule;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.SeedInputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A made-up record, full and public, in a folder: a few hundred targets in these strata, two items, eight inspectors.
///
/// @param full the folder of the full record
/// @param open the folder of its public version, inside the full one
record SampleRecord(DrawRecord full, DrawRecord open) {
    static final List<String> CLASSES = List.of("A", "B", "C", "D");
    private static final List<String> RATIOS = List.of("3%", "5%", "30%", "100%");
    private static final List<String> FILES = List.of(DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.INSPECTORS,
            Seals.FILE, DrawRecord.SEED, DrawRecord.RESULT, DrawRecord.ASSIGNMENT);

    static SampleRecord write(Path folder, long number, List<String> strata) {
        return write(folder, number, strata, 240);
    }

    static SampleRecord write(Path folder, long number, List<String> strata, int targets) {
        Random random = new Random(number);
        Population population = Population.of(IntStream.range(0, targets)
                .mapToObj(i -> new PopulationRow("91620000TEST%06d".formatted(i),
                        strata.get(random.nextInt(strata.size())),
                        random.nextInt(3) == 0 ? List.of("DJ01") : List.of("DJ01", "TS02")))
                .toList());
        Map<String, QuotaRule> rules = new TreeMap<>();
        strata.forEach(stratum -> rules.put(stratum, QuotaRule.ratio(RATIOS.get(rules.size() % RATIOS.size()))));
        QuotaRules quotas = new QuotaRules(Map.of("DJ01", rules, "TS02", rules));
        AssignmentTerms terms = new AssignmentTerms(List.of(DateRange.parse("2026-11-02/2026-11-30")), 1,
                LabelRule.LEADER_HAS_ALL, Map.of(), Map.of());
        String inspectors = InspectorPool.text(IntStream.range(0, 8)
                .mapToObj(
                        i -> new Candidate("GS620" + i, LocalDate.of(2030, 12, 31), true, Set.of(), Set.of(), List.of(),
                                i, null, null, Set.of()))
                .toList());
        String seals = Seals.make(new Randomness(), inspectors, code -> "示例员" + code.charAt(5)).text();
        DrawPlanBuilder plan = new DrawPlanBuilder("示例任务", 1, quotas, population.text()).inspectors(inspectors)
                .with(AssignmentTerms.FIELD, terms.json());
        PublicRecord.commit(plan, quotas, seals, population.text(), inspectors);
        DrawRecord record = new DrawRecord(folder);
        record.write(DrawRecord.PLAN, plan.build().text());
        record.write(DrawRecord.POPULATION, population.text());
        record.write(DrawRecord.INSPECTORS, inspectors);
        record.write(Seals.FILE, seals);
        record.write(DrawRecord.SEED, new SeedInputs("%020d".formatted(number), "", "", "示例骰子").text());
        record.write(DrawRecord.RESULT, record.derive().text());
        AssignmentRecord assignment = new AssignmentRecord(record);
        assignment.write((AssignmentResult) assignment.derive());
        SampleRecord sample = new SampleRecord(record, new DrawRecord(folder.resolve(PublicRecord.FOLDER)));
        if (PublicMode.of(record.plan()) != PublicMode.WITHHELD) {
            PublicRecord.files(sample.texts()).forEach(sample.open::write);
        }
        return sample;
    }

    /** The full record's texts by name. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach(name -> texts.put(name, full.text(name)));
        return texts;
    }

    /** The files of the public version. */
    List<Path> publicFiles() throws java.io.IOException {
        try (var files = Files.list(open.folder())) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    List<String> slips() {
        Population population = full.population();
        return IntStream.range(0, population.size()).mapToObj(i -> Slip.of(texts(), population.row(i).id()).text())
                .toList();
    }
}
