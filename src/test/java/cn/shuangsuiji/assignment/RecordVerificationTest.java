package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPlanBuilder;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.SeedInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordVerificationTest {
    private static final List<String> FILES = List.of(DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.INSPECTORS,
            DrawRecord.SEED, DrawRecord.RESULT, DrawRecord.ASSIGNMENT);

    @TempDir
    Path folder;

    private DrawRecord draw = new DrawRecord(Path.of("."));

    @BeforeEach
    void writeRecord() {
        draw = new DrawRecord(folder);
        write(LabelRule.LEADER_HAS_ALL);
    }

    @ParameterizedTest
    @EnumSource
    void verify_untouchedRecord_nothingDiffers(LabelRule rule) {
        write(rule);

        assertThat(RecordVerification.verify(folder)).isEmpty();
    }

    @Test
    void verify_inspectorSwapped_namesVisitAndPeople() {
        AssignmentResult result = (AssignmentResult) new AssignmentRecord(draw).derive();
        SeatFilled first = result.seats().getFirst();
        String text = draw.text(DrawRecord.ASSIGNMENT);
        draw.write(DrawRecord.ASSIGNMENT,
                text.replaceFirst("(\"" + first.visit() + "\" : \\[\\s*)\"" + first.inspector() + "\"", "$1\"X99\""));

        assertThat(RecordVerification.verify(folder)).singleElement().extracting(Difference::sentence).asString()
                .contains(first.visit(), "X99", first.inspector());
    }

    @Test
    void verify_thousandSingleByteChanges_allFound() throws IOException {
        Random random = new Random(20261101);
        for (int i = 0; i < 1_000; i++) {
            Path file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            int position = random.nextInt(changed.length);
            changed[position] = (byte) (changed[position] ^ (1 + random.nextInt(255)));
            Files.write(file, changed);
            assertThat(RecordVerification.verify(folder)).as("byte %s of %s", position, file.getFileName()).isNotEmpty()
                    .allMatch(difference -> difference.sentence().endsWith("。"));
            Files.write(file, whole);
        }
    }

    @Test
    void verify_anyFileMissing_saysWhichOnce() throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(RecordVerification.verify(folder)).extracting(Difference::sentence)
                    .filteredOn(sentence -> sentence.startsWith("记录中缺少文件 " + name)).hasSize(1);
            Files.write(file, whole);
        }
    }

    @Test
    void verify_emptyFolder_sentencesOnly() throws IOException {
        for (String name : FILES) {
            Files.delete(folder.resolve(name));
        }

        assertThat(RecordVerification.verify(folder)).isNotEmpty()
                .allMatch(difference -> difference.key().equals("draw.file.missing"));
    }

    @Test
    void parse_writtenPool_samePeople() {
        assertThat(InspectorPool.parse(InspectorPool.text(pool()))).isEqualTo(pool());
    }

    @Test
    void parse_badPools_refusedWithTheLine() {
        String good = InspectorPool.text(pool());
        assertThatThrownBy(() -> InspectorPool.parse(good.replace("\n", "\r\n"))).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> InspectorPool.parse("")).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> InspectorPool.parse(good.replace("code,", "name,"))).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> InspectorPool.parse(good.replace("2030-12-31", "2030-02-31")))
                .hasMessageContaining("第 2 行");
        assertThatThrownBy(() -> InspectorPool.parse(good.replace(",yes,", ",是,"))).hasMessageContaining("“是”");
        assertThatThrownBy(() -> InspectorPool.parse(good + good.lines().skip(1).findFirst().orElseThrow() + "\n"))
                .isInstanceOf(AppException.class);
    }

    private void write(LabelRule rule) {
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
        SeedInputs inputs = new SeedInputs("31415926535897932384", "", "", "示例骰子");
        draw.write(DrawRecord.PLAN, plan.text());
        draw.write(DrawRecord.POPULATION, population.text());
        draw.write(DrawRecord.INSPECTORS, inspectors);
        draw.write(DrawRecord.SEED, inputs.text());
        draw.write(DrawRecord.RESULT, draw.derive().text());
        AssignmentRecord assignment = new AssignmentRecord(draw);
        assignment.write((AssignmentResult) assignment.derive());
    }

    private static List<Candidate> pool() {
        return IntStream.range(0, 8).mapToObj(i -> new Candidate("X" + i, LocalDate.of(2030, 12, 31), i % 2 == 0,
                i % 4 == 0 ? Set.of("特种设备", "食品") : Set.of(), i == 5 ? Set.of("东") : Set.of(),
                i == 3 ? List.of(DateRange.parse("2026-11-02/2026-11-12")) : List.of(), i, i == 1 ? 1 : null,
                i == 2 ? 3 : null, i == 4 ? Set.of("T1", "T2") : Set.of())).toList();
    }
}
