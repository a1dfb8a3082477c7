package cn.shuangsuiji.statistics;

import cn.shuangsuiji.statistics.ObservedDraw.Block;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How evenly the drawn of a list of several blocks are spaced, against lists drawn again by chance block by block: the sum of
/// the squared steps over the square of their sum, which is least where all steps are alike.
final class ShuffledSpacing {
    private final List<int[]> places;
    private final int[] drawn;
    private final double observed;
    private final int shuffles;
    private final TicketStream stream;

    ShuffledSpacing(ObservedDraw draw, List<Block> blocks, int shuffles) {
        this.shuffles = shuffles;
        this.stream = new TicketStream("double-random-spacing/1\n" + draw.name());
        places = blocks.stream().map(block -> places(draw, block.targets().getFirst().block())).toList();
        drawn = blocks.stream().mapToInt(Block::drawn).toArray();
        observed = squares(new Block(draw.targets()).ranks());
    }

    /** The chance of steps at least so even. */
    double chance() {
        int asEven = 0;
        for (int i = 0; i < shuffles; i++) {
            asEven += squares(again()) <= observed ? 1 : 0;
        }
        return (asEven + 1.0) / (shuffles + 1.0);
    }

    private static int[] places(ObservedDraw draw, String block) {
        return IntStream.range(0, draw.targets().size()).filter(i -> draw.targets().get(i).block().equals(block))
                .toArray();
    }

    /** Draws as many from each block again: the first steps of a shuffle. */
    private int[] again() {
        int[] ranks = new int[Arrays.stream(drawn).sum()];
        int next = 0;
        for (int b = 0; b < drawn.length; b++) {
            int[] block = places.get(b);
            for (int i = 0; i < drawn[b]; i++) {
                int j = i + stream.below(block.length - i);
                int place = block[j];
                block[j] = block[i];
                block[i] = place;
                ranks[next++] = place + 1;
            }
        }
        Arrays.sort(ranks);
        return ranks;
    }

    private static double squares(int[] ranks) {
        double sum = 0;
        for (int i = 1; i < ranks.length; i++) {
            sum += Math.pow(ranks[i] - ranks[i - 1], 2);
        }
        return sum / Math.pow(ranks[ranks.length - 1] - ranks[0], 2);
    }
}
