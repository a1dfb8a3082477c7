package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether a group of targets is drawn as often as its share of the lists says. Within a block every set was equally likely,
/// so a group's count is a sum of hypergeometric counts; the oddest group counts as many times as there are groups.
final class InclusionLook {
    private static final int FEWEST_DRAWN = 5;

    private final BiasTest test;
    private final Function<ListedTarget, String> group;
    private final List<ObservedDraw> draws;

    InclusionLook(BiasTest test, Function<ListedTarget, String> group, DrawHistory history) {
        this.test = test;
        this.group = group;
        this.draws = history.whole();
    }

    private static final class Tally {
        private final HitCount expected = new HitCount();
        private int listed;
        private int drawn;
    }

    private record Count(String group, int listed, int drawn, double expected, double chance, boolean fixed) {}

    /** Reads the groups. */
    Reading read() {
        List<ListedTarget> all = draws.stream().flatMap(draw -> draw.targets().stream()).toList();
        long drawn = all.stream().filter(ListedTarget::drawn).count();
        List<String> groups = all.stream().map(group).filter(word -> !word.isEmpty()).distinct().sorted().toList();
        if (groups.size() < 2 || drawn < FEWEST_DRAWN) {
            return Reading.tooLittle(test, Wording.fact(test, groups.size() < 2 ? "one" : "few", drawn));
        }
        List<Count> counts = counts();
        Figures figures = Wording.figures("groups", counts.stream().map(InclusionLook::row).toList());
        if (counts.stream().allMatch(Count::fixed)) {
            return Reading.figure(test, Wording.fact(test, "fixed"), Verdict.FIGURE, figures);
        }
        Count oddest = counts.getFirst();
        return Reading.of(test, Wording.fact(test, "fact", drawn, oddest.group(), oddest.drawn(),
                Wording.expected(oddest.expected())), Math.min(1, oddest.chance() * groups.size()),
                Messages.text("statistics.method.groups", groups.size()), figures);
    }

    private List<Count> counts() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (ObservedDraw draw : draws) {
            for (ObservedDraw.Block block : draw.blocks()) {
                int drawn = block.drawn();
                Map<String, List<ListedTarget>> members = block.targets().stream()
                        .collect(Collectors.groupingBy(group));
                members.remove("");
                members.forEach((word, targets) -> {
                    Tally tally = tallies.computeIfAbsent(word, _ -> new Tally());
                    tally.expected.add(block.size(), targets.size(), drawn);
                    tally.listed += targets.size();
                    tally.drawn += (int) targets.stream().filter(ListedTarget::drawn).count();
                });
            }
        }
        List<Count> counts = new ArrayList<>();
        tallies.forEach((word, tally) -> counts.add(new Count(word, tally.listed, tally.drawn,
                tally.expected.mean(), tally.expected.asOddAs(tally.drawn), tally.expected.isFixed())));
        counts.sort(Comparator.comparingDouble(Count::chance)
                .thenComparingDouble(count -> count.expected() - count.drawn()));
        return counts;
    }

    private static List<String> row(Count count) {
        return List.of(count.group(), Wording.count(count.listed()), Wording.count(count.drawn()),
                Wording.expected(count.expected()), ChanceWords.of(count.chance()));
    }
}
