package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Sha256;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Items and areas that are drawn themselves, by the seed that draws the targets. */
class ChoiceTest {
    private static final List<String> ITEMS = List.of("DJ01", "GS02", "JL03", "SP04");
    private static final List<String> AREAS = List.of("629999001", "629999002", "629999003");

    @TempDir
    Path folder;

    private static SampleDraw sample(Choice choice, long number) {
        List<PopulationRow> rows = new ArrayList<>();
        Map<String, QuotaRule> strata = new TreeMap<>();
        for (int i = 0; i < 90; i++) {
            rows.add(new PopulationRow("T%02d".formatted(i), "A/" + AREAS.get(i % AREAS.size()),
                    ITEMS.subList(i % 2, ITEMS.size())));
        }
        AREAS.forEach(area -> strata.put("A/" + area, QuotaRule.ratio("20%")));
        Map<String, Map<String, QuotaRule>> rules = new TreeMap<>();
        ITEMS.forEach(item -> rules.put(item, strata));
        Population population = Population.of(rows);
        return new SampleDraw(
                new DrawPlanBuilder("示例" + number, 1, new QuotaRules(rules), population.text()).choice(choice).build(),
                population, new SeedInputs("3141592653589793" + (1000 + number), "", "", "示例骰子"));
    }

    private static Choice choice(@Nullable Integer items, @Nullable Integer areas) {
        TreeMap<String, String> strata = new TreeMap<>();
        AREAS.forEach(area -> strata.put("A/" + area, area));
        return new Choice(items, areas, strata);
    }

    private static List<String> drawn(DrawResult result, String field) {
        return Objects.requireNonNull(result.choice().get(field));
    }

    @Test
    void draw_itemsFromAPool_takesThoseWithTheLowestTickets() {
        SampleDraw sample = sample(choice(2, null), 1);
        DrawResult result = sample.draw();
        String seed = result.seed().hex();
        List<String> byTicket = ITEMS.stream()
                .sorted((a, b) -> Sha256.hex(seed + ",item:" + a).compareTo(Sha256.hex(seed + ",item:" + b))).toList();

        assertThat(drawn(result, "drawnItems")).isEqualTo(byTicket.subList(0, 2));
        assertThat(result.chosenCells()).hasSize(6).extracting(Cell::item).isSubsetOf(byTicket.subList(0, 2));
        assertThat(result.cells()).as("the specification's cells stay whole").hasSize(12);
        assertThat(result.visits()).containsAll(result.chosenVisits());
    }

    @Test
    void draw_areasFirst_inspectsOnlyThere() {
        DrawResult result = sample(choice(null, 1), 2).draw();
        String area = drawn(result, "drawnAreas").getFirst();

        assertThat(result.chosenCells()).extracting(Cell::stratum).containsOnly("A/" + area);
        assertThat(result.chosenVisits()).hasSize(6).allMatch(code -> AREAS
                .get(Integer.parseInt(code.substring(1)) % AREAS.size()).equals(area));
    }

    @Test
    void draw_everyItemAndArea_comesOutEqually() {
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            DrawResult result = sample(choice(2, 1), i).draw();
            drawn(result, "drawnItems").forEach(item -> drawn.merge(item, 1, Integer::sum));
            drawn(result, "drawnAreas").forEach(area -> drawn.merge(area, 1, Integer::sum));
        }
        // 1,500 and 1,000 are expected with standard deviations of 27 and 26; the digits are fixed, so this is not by luck.
        ITEMS.forEach(item -> assertThat(drawn.get(item)).as(item).isBetween(1_400, 1_600));
        AREAS.forEach(area -> assertThat(drawn.get(area)).as(area).isBetween(900, 1_100));
    }

    @Test
    void verify_choiceTampered_isNamed() {
        DrawRecord record = sample(choice(2, 1), 3).writeTo(folder);
        assertThat(Verification.verify(record)).isEmpty();
        String text = record.text(DrawRecord.RESULT);
        List<String> drawn = drawn(sample(choice(2, 1), 3).draw(), "drawnItems");
        String other = ITEMS.stream().filter(item -> !drawn.contains(item)).findFirst()
                .orElseThrow();
        record.write(DrawRecord.RESULT,
                text.replaceFirst("(\"drawnItems\" : \\[\\s*\")[^\"]+", "$1" + other));
        assertThat(Verification.verify(record)).extracting(Difference::sentence)
                .singleElement().asString().contains("抽中的事项不一致").contains(other);
        record.write(DrawRecord.RESULT, text.replace("drawnAreas", "drawnPlaces"));
        assertThat(Verification.verify(record)).extracting(Difference::sentence).singleElement().asString()
                .contains("drawnAreas");
    }

    @Test
    void verify_resultThatChoosesWhereThePlanDoesNot_isNamed() {
        DrawRecord record = sample(Choice.NONE, 4).writeTo(folder);
        record.write(DrawRecord.RESULT, record.text(DrawRecord.RESULT).replace("\"seed\" :",
                "\"drawnItems\" : [ \"DJ01\" ], \"seed\" :"));
        assertThat(Verification.verify(record)).extracting(Difference::key).containsExactly("draw.file.field");
    }

    @Test
    void plan_withABadChoice_isRefusedInWords() {
        assertThatThrownBy(() -> choice(0, null)).hasMessageContaining("不是正整数");
        assertThatThrownBy(() -> new Choice(null, 1, new TreeMap<>())).hasMessageContaining("属于哪个区域");
        String plan = sample(choice(2, null), 5).plan().text();
        assertThatThrownBy(() -> DrawPlan.read(plan.replace("\"itemsDrawn\" : 2", "\"itemsDrawn\" : \"2\"")))
                .hasMessageContaining("不是正整数");
    }
}
