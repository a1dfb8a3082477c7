package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether those drawn before are drawn again as often as chance would have it. Each draw adds, block by block, how many of
/// its rows had been drawn before and how many of those it drew again; both are known before the draw, so that the sum is one
/// of hypergeometric counts also where lists leave out who was drawn.
final class RepeatLook {
    private static final int MOST_ROWS = 200;

    private final List<ObservedDraw> draws;
    private final Map<String, Track> tracks = new LinkedHashMap<>();

    private static final class Track {
        private String name = "";
        private int listed;
        private int drawn;
        private double expected;
        private double never = 1;
    }

    RepeatLook(DrawHistory history) {
        draws = history.whole();
    }

    /** Reads the draws in their order. */
    Reading read() {
        if (draws.size() < 2) {
            return Reading.tooLittle(BiasTest.REPEATS, Wording.fact(BiasTest.REPEATS, "few", draws.size()));
        }
        HitCount expected = new HitCount();
        int seen = 0;
        for (ObservedDraw draw : draws) {
            for (ObservedDraw.Block block : draw.blocks()) {
                List<ListedTarget> before = block.targets().stream().filter(this::drawnBefore).toList();
                expected.add(block.size(), before.size(), block.drawn());
                seen += (int) before.stream().filter(ListedTarget::drawn).count();
                double share = block.drawn() / (double) block.size();
                block.targets().forEach(target -> listed(target, share));
            }
            draw.targets().stream().filter(ListedTarget::drawn).forEach(target -> track(target).drawn++);
        }
        long never = tracks.values().stream().filter(track -> track.listed == draws.size() && track.drawn == 0).count();
        double neverExpected = tracks.values().stream().filter(track -> track.listed == draws.size())
                .mapToDouble(track -> track.never).sum();
        return Reading.of(BiasTest.REPEATS, Wording.fact(BiasTest.REPEATS, "fact", draws.size(), seen,
                Wording.expected(expected.mean()), never, Wording.expected(neverExpected)), expected.asOddAs(seen),
                Messages.text("statistics.method.repeats"), Wording.figures("repeats", rows()));
    }

    private List<List<String>> rows() {
        return tracks.entrySet().stream().filter(entry -> entry.getValue().drawn > 1)
                .sorted(Comparator.comparingInt((Map.Entry<String, Track> entry) -> -entry.getValue().drawn))
                .limit(MOST_ROWS)
                .map(entry -> List.of(entry.getValue().name, entry.getKey(), Wording.count(entry.getValue().listed),
                        Wording.count(entry.getValue().drawn), Wording.expected(entry.getValue().expected)))
                .toList();
    }

    private boolean drawnBefore(ListedTarget target) {
        Track track = tracks.get(target.code());
        return track != null && track.drawn > 0;
    }

    private void listed(ListedTarget target, double share) {
        Track track = track(target);
        track.name = target.name();
        track.listed++;
        track.expected += share;
        track.never *= 1 - share;
    }

    private Track track(ListedTarget target) {
        return tracks.computeIfAbsent(target.code(), _ -> new Track());
    }
}
