package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// A made-up record with changes after its assignment; the same number gives the same record.
final class SampleChanges {
    final DrawRecord draw;
    final List<DrawChange> changes = new ArrayList<>();
    private final Random random;
    private ChangedDraw state;

    SampleChanges(Path folder, long number) {
        draw = new DrawRecord(folder);
        random = new Random(number);
        write(number);
        AssignmentRecord record = new AssignmentRecord(draw);
        AssignmentResult result = (AssignmentResult) record.derive();
        record.write(result);
        state = record.changed(AssignmentFile.teams(result));
    }

    static ChangeHead head(int seq) {
        return new ChangeHead(seq, Role.CLERK, Role.DIRECTOR, Instant.parse("2026-11-23T01:00:00Z").plusSeconds(seq));
    }

    /** The state before the next change. */
    ChangedDraw state() {
        return state;
    }

    /** Makes so many random changes, leaving out those that are refused, and writes changes.json. */
    SampleChanges change(int times) {
        for (int i = 0; i < times; i++) {
            try {
                changes.add(next(head(changes.size() + 1)));
            } catch (AppException refused) {
                again();
            }
        }
        write(changes);
        return this;
    }

    /** Writes these changes with their digests. */
    void write(List<DrawChange> list) {
        String previous = ChangesFile.start(draw.text(DrawRecord.ASSIGNMENT));
        List<Map<String, ?>> chained = new ArrayList<>();
        for (DrawChange change : list) {
            Map<String, ?> json = ChangesFile.chained(change, previous);
            previous = String.valueOf(json.get("digest"));
            chained.add(json);
        }
        draw.write(DrawRecord.CHANGES, ChangesFile.text(chained));
    }

    private DrawChange next(ChangeHead head) {
        List<String> visits = state.teams().visits();
        String visit = visits.get(random.nextInt(visits.size()));
        if (random.nextInt(2) == 0) {
            return state.substitute(head, visit, List.of(UnusableReason.values()).get(random.nextInt(5)));
        }
        VacancyReason reason = List.of(VacancyReason.values()).get(random.nextInt(3));
        return state.replace(head, new Vacancy(visit, random.nextInt(state.teams().team(visit).size()), reason,
                reason == VacancyReason.LEAVE ? state.teams().need(visit).period() : null, Rank.STAFF));
    }

    /** A refused change leaves the state useless: computes it again from the changes that stand. */
    private void again() {
        AssignmentRecord record = new AssignmentRecord(draw);
        state = record.changed(AssignmentFile.teams((AssignmentResult) record.derive()));
        ChangeReplay replay = new ChangeReplay(state);
        changes.forEach(change -> replay.again(change.head().seq(), change.json()));
    }

    private void write(long number) {
        Population population = Population.of(IntStream.range(0, 40)
                .mapToObj(i -> new PopulationRow("T" + i, i % 2 == 0 ? "A" : "B",
                        i % 3 == 0 ? List.of("DJ01") : List.of("DJ01", "TS02")))
                .toList());
        QuotaRules rules = new QuotaRules(Map.of(
                "DJ01", Map.of("A", QuotaRule.count(3), "B", QuotaRule.count(2)),
                "TS02", Map.of("A", QuotaRule.count(2), "B", QuotaRule.count(1))));
        AssignmentTerms terms = new AssignmentTerms(
                List.of(DateRange.parse("2026-11-02/2026-11-06"), DateRange.parse("2026-11-09/2026-11-13")), 1,
                number % 2 == 0 ? LabelRule.ONE_SEAT_EACH : LabelRule.LEADER_HAS_ALL,
                Map.of("TS02", List.of("特种设备")), Map.of());
        String inspectors = InspectorPool.text(IntStream.range(0, 9).mapToObj(i -> new Candidate("X" + i,
                LocalDate.of(2030, 12, 31), i % 3 != 2, i % 2 == 0 ? Set.of("特种设备") : Set.of(), Set.of(), List.of(), i,
                6, null, Set.of("T" + random.nextInt(20), "T" + (20 + random.nextInt(20))))).toList());
        DrawPlan plan = new DrawPlanBuilder("示例", 1, rules, population.text()).inspectors(inspectors)
                .with(AssignmentTerms.FIELD, terms.json()).build();
        draw.write(DrawRecord.PLAN, plan.text());
        draw.write(DrawRecord.POPULATION, population.text());
        draw.write(DrawRecord.INSPECTORS, inspectors);
        draw.write(DrawRecord.SEED,
                new SeedInputs(String.format(Locale.ROOT, "%020d", number), "", "", "示例骰子").text());
        draw.write(DrawRecord.RESULT, draw.derive().text());
    }
}
