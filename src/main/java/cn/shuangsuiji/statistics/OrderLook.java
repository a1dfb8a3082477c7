package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.statistics.ObservedDraw.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Whether the order of the lists decides who is drawn, as it may not. */
final class OrderLook {
    private static final int FEWEST = 5;

    private final List<Listed> lists = new ArrayList<>();

    /** Rows that are looked at together: those of one block, of all blocks, or the drawn alone where no more is known. */
    private enum Part {
        BLOCK, ALL_BLOCKS, DRAWN_ONLY
    }

    private record Listed(String name, Part part, Spacing spacing, double stepChance) {}

    /**
     * @param shuffles how often lists of several blocks are drawn again for comparison
     */
    OrderLook(DrawHistory history, int shuffles) {
        for (ObservedDraw draw : history.draws()) {
            if (draw.whole()) {
                List<Block> blocks = draw.blocks();
                blocks.forEach(block -> take(draw.name(), block));
                if (blocks.size() > 1) {
                    takeAll(draw.name(), new Block(draw.targets()), new ShuffledSpacing(draw, blocks, shuffles));
                }
            } else {
                takeDrawn(draw.name(), draw.targets().stream().mapToInt(ListedTarget::position).toArray());
            }
        }
    }

    private void take(String name, Block block) {
        int drawn = block.drawn();
        if (drawn >= FEWEST && block.size() - drawn >= FEWEST) {
            Spacing spacing = new Spacing(block.size(), block.ranks());
            lists.add(new Listed(name, Part.BLOCK, spacing, spacing.stepChance()));
        }
    }

    private void takeAll(String name, Block all, ShuffledSpacing shuffled) {
        if (all.drawn() >= FEWEST) {
            lists.add(new Listed(name, Part.ALL_BLOCKS, new Spacing(all.size(), all.ranks()), shuffled.chance()));
        }
    }

    private void takeDrawn(String name, int[] positions) {
        if (positions.length >= FEWEST) {
            Spacing spacing = new Spacing(positions[positions.length - 1], positions);
            lists.add(new Listed(name, Part.DRAWN_ONLY, spacing, spacing.stepChanceUpToLast()));
        }
    }

    /** All four looks. */
    List<Reading> read() {
        return List.of(trend(), spacing(), clusters(), ends());
    }

    private Reading trend() {
        RankSum sum = new RankSum();
        whole().forEach(list -> list.spacing().addTo(sum));
        if (sum.isEmpty()) {
            return tooLittle(BiasTest.TREND);
        }
        return Reading.of(BiasTest.TREND, Wording.fact(BiasTest.TREND, "fact", Math.round(sum.place() * 100)),
                sum.chance(),
                Messages.text(sum.isExact() ? "statistics.method.ranks" : "statistics.method.ranks.normal",
                        whole().stream().mapToInt(list -> list.spacing().drawn()).sum()),
                Wording.figures("trend", whole().stream().map(list -> {
                    RankSum one = list.spacing().addTo(new RankSum());
                    return List.of(list.name(), Wording.count(list.spacing().size()), drawn(list),
                            Math.round(one.place() * 100) + "%", ChanceWords.of(one.chance()));
                }).toList()));
    }

    private Reading spacing() {
        if (lists.isEmpty()) {
            return tooLittle(BiasTest.SPACING);
        }
        Listed oddest = oddest(lists, Listed::stepChance);
        return Reading.of(BiasTest.SPACING, Wording.fact(BiasTest.SPACING, "fact", oddest.name(),
                oddest.spacing().drawn(), oddest.spacing().smallestStep(), oddest.spacing().largestStep()),
                Math.min(1, oddest.stepChance() * lists.size()),
                Messages.text("statistics.method.spacing", lists.size()),
                Wording.figures("spacing", lists.stream().map(list -> List.of(list.name(),
                        Wording.count(list.spacing().size()), drawn(list),
                        Wording.count(list.spacing().smallestStep()), Wording.count(list.spacing().largestStep()),
                        ChanceWords.of(list.stepChance()))).toList()));
    }

    private Reading clusters() {
        if (whole().isEmpty()) {
            return tooLittle(BiasTest.CLUSTERS);
        }
        HitCount expected = new HitCount();
        int seen = 0;
        List<List<String>> rows = new ArrayList<>();
        for (Listed list : whole()) {
            int drawn = list.spacing().drawn();
            int places = list.spacing().size() - drawn + 1;
            HitCount one = new HitCount().add(list.spacing().size(), places, drawn);
            expected.add(list.spacing().size(), places, drawn);
            seen += list.spacing().runs();
            rows.add(List.of(list.name(), Wording.count(list.spacing().size()), drawn(list),
                    Wording.count(list.spacing().runs()), Wording.expected(one.mean()),
                    ChanceWords.of(one.asOddAs(list.spacing().runs()))));
        }
        return Reading.of(BiasTest.CLUSTERS, Wording.fact(BiasTest.CLUSTERS, "fact", seen,
                Wording.expected(expected.mean())), expected.asOddAs(seen), Messages.text("statistics.method.runs"),
                Wording.figures("clusters", rows));
    }

    private Reading ends() {
        if (whole().isEmpty()) {
            return tooLittle(BiasTest.ENDS);
        }
        Listed oddest = oddest(whole(), list -> list.spacing().endChance());
        Spacing spacing = oddest.spacing();
        return Reading.of(BiasTest.ENDS, Wording.fact(BiasTest.ENDS, spacing.head() > spacing.tail() ? "head" : "tail",
                oddest.name(), Math.max(spacing.head(), spacing.tail()), spacing.size(), spacing.drawn()),
                Math.min(1, spacing.endChance() * whole().size()),
                Messages.text("statistics.method.ends", whole().size()),
                Wording.figures("ends", whole().stream().map(list -> List.of(list.name(),
                        Wording.count(list.spacing().size()), drawn(list), Wording.count(list.spacing().head()),
                        Wording.count(list.spacing().tail()), ChanceWords.of(list.spacing().endChance()))).toList()));
    }

    private List<Listed> whole() {
        return lists.stream().filter(list -> list.part() == Part.BLOCK).toList();
    }

    private static Listed oddest(List<Listed> lists, ToDoubleFunction<Listed> chance) {
        return lists.stream().min(Comparator.comparingDouble(chance)).orElseThrow();
    }

    private static String drawn(Listed list) {
        return Wording.count(list.spacing().drawn());
    }

    private static Reading tooLittle(BiasTest test) {
        return Reading.tooLittle(test, Messages.text("statistics.few.order", FEWEST));
    }
}
