package cn.shuangsuiji.draw;

import java.util.List;
import java.util.Map;

/// What a draw would do if it were frozen now. There is no preview of who is drawn: nobody can know before the seed.
///
/// @param strata by risk class, then area or kind
/// @param excluded how many are left out, by reason
/// @param lifted exclusions that do not hold this time, with the reason that somebody gave
/// @param items how many items the task has
/// @param choice which of them, and which areas, the seed will choose
/// @param visits how many targets will be visited
/// @param limits the floor and cap of the ratio that hold, and where the draw stands
public record DrawPreview(List<StratumPreview> strata, Map<ExclusionReason, Integer> excluded,
        Map<ExclusionReason, String> lifted, int items, Choice choice, VisitForecast visits, RatioLimits limits) {
    public DrawPreview {
        strata = List.copyOf(strata);
        excluded = Map.copyOf(excluded);
        lifted = Map.copyOf(lifted);
    }

    /** Targets that can be drawn. */
    public int drawable() {
        return strata.stream().mapToInt(StratumPreview::drawable).sum();
    }

    /** The strata as outsiders may see them. */
    public List<Layer> layers() {
        return Layer.of(strata);
    }

    /** How many areas there are to draw from; zero where areas play no part. */
    public int areas() {
        return (int) choice.stratumAreas().values().stream().distinct().count();
    }
}
