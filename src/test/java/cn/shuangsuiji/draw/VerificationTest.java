package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {
    @TempDir
    Path folder;

    @Test
    void verify_untouchedRecords_nothingDiffers() {
        for (int i = 0; i < 50; i++) {
            assertThat(Verification.verify(SampleDraw.of(i).writeTo(folder))).isEmpty();
        }
    }

    @Test
    void verify_oneTargetReplaced_namesCellAndBothCodes() {
        DrawRecord draw = recordWithTen();
        replace(draw, DrawRecord.RESULT, "\"T3\"", "\"T99\"");

        assertThat(Verification.verify(draw)).extracting(Difference::sentence)
                .anyMatch(
                        sentence -> sentence.contains("DJ01/A") && sentence.contains("T3") && sentence.contains("T99"))
                .anyMatch(sentence -> sentence.startsWith("应检查对象的名单不一致"));
    }

    @Test
    void verify_populationChanged_saysSoFirst() {
        DrawRecord draw = recordWithTen();
        replace(draw, DrawRecord.POPULATION, "T9,A", "T91,A");

        assertThat(keys(draw)).startsWith("draw.differs.population");
    }

    @Test
    void verify_digitsChanged_seedDiffers() {
        DrawRecord draw = recordWithTen();
        replace(draw, DrawRecord.SEED, "31415", "31416");

        assertThat(keys(draw)).contains("draw.differs.seed");
    }

    @Test
    void verify_onlyOneNumberChanged_namesIt() {
        DrawRecord draw = recordWithTen();
        replace(draw, DrawRecord.RESULT, "\"population\" : 10", "\"population\" : 11");

        assertThat(Verification.verify(draw)).extracting(Difference::sentence)
                .containsExactly("事项“DJ01”分组“A”的“本组户数”公布为 11，应为 10。");
    }

    @Test
    void verify_cellsExtraMissingOrMoved_eachNamed() {
        DrawRecord draw = recordWithTen();
        replace(draw, DrawRecord.RESULT, "\"stratum\" : \"A\"", "\"stratum\" : \"Z\"");
        assertThat(keys(draw)).containsExactly("draw.differs.cell.missing", "draw.differs.cell.unknown");

        DrawRecord added = recordWithTen();
        replace(added, DrawRecord.RESULT, "\"quota\" :", "\"more\" : 1, \"quota\" :");
        assertThat(keys(added)).containsExactly("draw.differs.cell.extra");
    }

    @Test
    void verify_otherSealedValue_saysSo() {
        Population population = ten();
        DrawPlan plan = new DrawPlanBuilder("示例", 1, rules(), population.text()).sealedSha256(Sha256.hex("777"))
                .build();
        SampleDraw sample = new SampleDraw(plan, population, new SeedInputs("31415926535897932384", "778", "", null));

        assertThat(keys(sample.writeTo(folder))).containsExactly("draw.differs.sealed");
    }

    @Test
    void verify_inspectorsChangedOrMissing_saysSo() {
        Population population = ten();
        DrawPlan plan = new DrawPlanBuilder("示例", 1, rules(), population.text()).inspectors("code\n").build();
        SampleDraw sample = new SampleDraw(plan, population, new SeedInputs("31415926535897932384", "", "", null));
        DrawRecord draw = sample.writeTo(folder);
        assertThat(keys(draw)).containsExactly("draw.file.missing");

        draw.write(DrawRecord.INSPECTORS, "code\n");
        assertThat(keys(draw)).isEmpty();
        draw.write(DrawRecord.INSPECTORS, "code\nX1\n");
        assertThat(keys(draw)).containsExactly("draw.differs.inspectors");
    }

    @ParameterizedTest
    @ValueSource(strings = {DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.SEED, DrawRecord.RESULT})
    void verify_fileTruncatedEmptyGarbledOrMissing_saysSoInWords(String name) throws IOException {
        DrawRecord draw = recordWithTen();
        Path file = folder.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (byte[] bytes : List.of(new byte[0], new byte[]{(byte) 0xFF, (byte) 0xFE, 0},
                "[]".getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8), "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2))) {
            Files.write(file, bytes);
            assertThat(Verification.verify(draw)).isNotEmpty().allMatch(found -> found.sentence().endsWith("。"));
        }
        Files.delete(file);
        assertThat(keys(draw)).contains("draw.file.missing");
        Files.createDirectory(file);
        assertThat(keys(draw)).contains("draw.file.missing");
    }

    @Test
    void verify_thousandRandomBytes_neverAnException() throws IOException {
        Random random = new Random(20261101);
        for (String name : List.of(DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.SEED, DrawRecord.RESULT)) {
            DrawRecord draw = recordWithTen();
            byte[] whole = Files.readAllBytes(folder.resolve(name));
            for (int i = 0; i < 250; i++) {
                byte[] changed = whole.clone();
                int position = random.nextInt(changed.length);
                changed[position] = (byte) (changed[position] ^ (1 + random.nextInt(255)));
                Files.write(folder.resolve(name), changed);
                List<Difference> found = Verification.verify(draw);
                if (name.equals(DrawRecord.PLAN) || name.equals(DrawRecord.POPULATION)) {
                    assertThat(found).as("byte %s of %s", position, name).isNotEmpty();
                }
            }
        }
    }

    private DrawRecord recordWithTen() {
        Population population = ten();
        DrawPlan plan = new DrawPlanBuilder("示例", 1, rules(), population.text()).build();
        return new SampleDraw(plan, population, new SeedInputs("31415926535897932384", "", "", "示例骰子")).writeTo(folder);
    }

    private static Population ten() {
        StringBuilder text = new StringBuilder("id,stratum,items\n");
        for (int i = 0; i < 10; i++) {
            text.append("T").append(i).append(",A,DJ01\n");
        }
        return Population.parse(text.toString());
    }

    private static QuotaRules rules() {
        return new QuotaRules(Map.of("DJ01", Map.of("A", QuotaRule.count(9))));
    }

    private static List<String> keys(DrawRecord draw) {
        return Verification.verify(draw).stream().map(Difference::key).toList();
    }

    private static void replace(DrawRecord draw, String name, String from, String to) {
        String text = draw.text(name);
        assertThat(text).contains(from);
        draw.write(name, text.replace(from, to));
    }
}
