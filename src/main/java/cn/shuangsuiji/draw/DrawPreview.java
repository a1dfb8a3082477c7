package cn.shuangsuiji.draw;

import java.util.List;
import java.util.Map;

/// What a draw would do if it were frozen now. There is no preview of who is drawn: nobody can know before the seed.
///
/// @param strata by risk class
/// @param excluded how many are left out, by reason
/// @param items how many items the task has
public record DrawPreview(List<StratumPreview> strata, Map<ExclusionReason, Integer> excluded, int items) {
    public DrawPreview {
        strata = List.copyOf(strata);
        excluded = Map.copyOf(excluded);
    }

    /** Targets that can be drawn. */
    public int drawable() {
        return strata.stream().mapToInt(StratumPreview::drawable).sum();
    }

    /** Targets that will be drawn for an item: with one item, the visits. */
    public int quota() {
        return strata.stream().mapToInt(StratumPreview::quota).sum();
    }
}
