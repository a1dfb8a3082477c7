package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
        if (result.fields().containsKey("drawnVisits")
                && !new TreeSet<>(visits).containsAll(result.strings("drawnVisits"))) {
            add("draw.public.drawnVisits");
        }
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
