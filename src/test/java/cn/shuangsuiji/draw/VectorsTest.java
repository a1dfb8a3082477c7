package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// The specification's cases. They were made by its own program; this one must agree byte for byte.
class VectorsTest {
    private static final Map<String, String> REFUSALS = Map.of("ID_TWICE", "draw.population.twice", "POPULATION_ORDER",
            "draw.population.order", "ID_BAD", "draw.population.id", "NO_ITEM", "draw.population.noItem",
            "POPULATION_LINE_ENDS", "draw.population.lineEnds", "POPULATION_HEADER", "draw.population.header");

    @ParameterizedTest
    @ValueSource(strings = {"01-one-item", "02-risk-classes", "03-rounding", "04-none-and-all", "05-joint-items",
            "06-at-least-one"})
    void draw_vector_sameResultAsSpecification(String name) {
        Map<?, ?> vector = vector(name, Map.class);
        DrawPlan plan = DrawPlan.read(text(vector, "plan.json"));
        Population population = Population.parse(text(vector, "population.csv"));
        Seed seed = Seed.of(plan.commitment(), text(vector, "digits"), text(vector, "sealed"), text(vector, "public"));

        assertThat(plan.commitment()).isEqualTo(vector.get("commitment"));
        assertThat(population.text()).isEqualTo(vector.get("population.csv"));
        Object result = Json.read(Draw.draw(plan.rules(), population, seed).text(), Object.class);
        assertThat(result).isEqualTo(vector.get("result"));
        assertThat(ExpectedVisits.of(plan.rules(), population).lowerBound()).hasToString(text(vector, "lowerBound"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-one-item", "02-risk-classes", "03-rounding", "04-none-and-all", "05-joint-items",
            "06-at-least-one"})
    void substitutes_vector_sameAsSpecification(String name) {
        Map<?, ?> vector = vector(name, Map.class);
        DrawPlan plan = DrawPlan.read(text(vector, "plan.json"));
        Population population = Population.parse(text(vector, "population.csv"));
        Seed seed = Seed.of(plan.commitment(), text(vector, "digits"), "", "");
        Map<?, ?> wanted = (Map<?, ?>) Objects.requireNonNull(vector.get("substitutes"));
        Set<String> unusable = Set.copyOf(strings(wanted, "unusable"));

        assertThat(Draw.substitutes(plan.rules(), population, seed, text(wanted, "item"), text(wanted, "stratum"),
                unusable)).isEqualTo(wanted.get("expected"));
    }

    @Test
    void parse_refusedPopulations_refusedForTheSameReason() {
        Map<?, ?> refused = vector("07-refused-populations", Map.class);
        refused.forEach((code, text) -> {
            AppException refusal = catchThrowableOfType(AppException.class, () -> Population.parse((String) text));
            assertThat(refusal).isNotNull().extracting(AppException::key).isEqualTo(REFUSALS.get(code));
        });
    }

    @Test
    void seed_vector_sameAsSpecification() {
        for (Object entry : vector("08-seeds", List.class)) {
            Map<?, ?> inputs = (Map<?, ?>) entry;
            assertThat(Seed.of(text(inputs, "commitment"), text(inputs, "digits"), text(inputs, "sealed"),
                    text(inputs, "public")).hex()).isEqualTo(inputs.get("seed"));
        }
    }

    private static List<String> strings(Map<?, ?> map, String key) {
        return ((List<?>) Objects.requireNonNull(map.get(key))).stream().map(String.class::cast).toList();
    }

    private static String text(Map<?, ?> map, String key) {
        return (String) Objects.requireNonNull(map.get(key));
    }

    private static <T> T vector(String name, Class<T> type) {
        try (InputStream in = VectorsTest.class.getResourceAsStream("vectors/" + name + ".json")) {
            return Json.read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
