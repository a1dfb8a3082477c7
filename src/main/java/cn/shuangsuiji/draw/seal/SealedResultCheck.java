package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.draw.Chosen;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether a sealed result fits the list and the plan: everybody drawn is in the list, the counts of items allow the number of
/// visits, and there is one sealed cell for each that the plan has a rule for.
final class SealedResultCheck {
    private static final int NAMED = 5;

    private final List<Difference> differences = new ArrayList<>();

    /** @throws cn.shuangsuiji.base.AppException when a file cannot be read */
    SealedResultCheck(DrawRecord draw) {
        JsonFile result = JsonFile.read(PublicRecord.RESULT, draw.text(PublicRecord.RESULT));
        SealedPopulation population = SealedPopulation.parse(draw.text(PublicRecord.POPULATION));
        List<String> visits = result.strings("visits");
        checkVisits(visits, population);
        checkChoice(draw, result, visits);
        checkCounts(draw.plan(), result.objectsByKey("items"), visits.size(), population.seals().size());
        checkCells(draw.plan(), result.strings("cellSeals"));
    }

    List<Difference> differences() {
        return differences;
    }

    private void checkVisits(List<String> visits, SealedPopulation population) {
        if (!List.copyOf(new TreeSet<>(visits)).equals(visits)) {
            add("draw.differs.visits.order");
        }
        visits.stream().filter(visit -> !population.seals().containsKey(visit)).limit(NAMED)
                .forEach(visit -> add("draw.public.visit", visit));
    }

    /** Items and areas that the seed draws can be drawn again; which of the visits they leave is sealed with the groups. */
    private void checkChoice(DrawRecord draw, JsonFile result, List<String> visits) {
        DrawPlan plan = draw.plan();
        Seed seed = draw.seedInputs().seed(plan.commitment());
        Chosen chosen = plan.choice().choose(seed, plan.rules(), List.of());
        compare(result, "drawnItems", chosen == null ? null : chosen.items());
        compare(result, "drawnAreas", chosen == null ? null : chosen.areas());
        boolean said = result.fields().containsKey("drawnVisits");
        if (said != (chosen != null)
                || (said && !new TreeSet<>(visits).containsAll(result.strings("drawnVisits")))) {
            add("draw.public.drawnVisits");
        }
    }

    private void compare(JsonFile result, String field, @Nullable List<String> derived) {
        if (!Objects.equals(derived, result.fields().get(field))) {
            add("draw.public.choice", field);
        }
    }

    private void checkCounts(DrawPlan plan, Map<String, JsonFile> items, int visits, int targets) {
        if (!items.keySet().equals(plan.rules().items().keySet())) {
            add("draw.public.items");
            return;
        }
        int most = 0;
        int sum = 0;
        for (Map.Entry<String, JsonFile> item : items.entrySet()) {
            int population = item.getValue().number("population");
            int drawn = item.getValue().number("drawn");
            if (drawn > population || population > targets) {
                add("draw.public.count", item.getKey(), population, drawn);
            }
            most = Math.max(most, drawn);
            sum += drawn;
        }
        if (visits < most || visits > sum) {
            add("draw.public.visits", visits, most, sum);
        }
    }

    private void checkCells(DrawPlan plan, List<String> seals) {
        int cells = plan.rules().items().values().stream().mapToInt(Map::size).sum();
        if (seals.size() != cells || !List.copyOf(new TreeSet<>(seals)).equals(seals)
                || !seals.stream().allMatch(seal -> SealedPopulation.DIGEST.matcher(seal).matches())) {
            add("draw.public.cells", cells);
        }
    }

    private void add(String key, Object... values) {
        differences.add(Difference.of(key, values));
    }
}
