package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.RiskClass;
import org.jspecify.annotations.Nullable;

/// One risk class before the freeze: from how many, how many are drawn.
///
/// @param inList targets of the class that the filter means
/// @param drawable of these, those that are not excluded
/// @param ratio as the plan says it; null where the class is not drawn
/// @param quota how many are drawn
public record StratumPreview(RiskClass riskClass, int inList, int drawable, @Nullable String ratio, int quota) {
    /** Targets left out. */
    public int excluded() {
        return inList - drawable;
    }
}
