package cn.shuangsuiji.plan;

import org.jspecify.annotations.Nullable;

/// What the draw of a plan line does beside its ratios.
///
/// @param strata how targets are told apart
/// @param itemsDrawn 不定项: so many of the line's items are drawn by the seed; null for 定项, all of them
/// @param areasDrawn 先抽区域: so many townships are drawn by the seed, and targets only there; null for all areas
public record SamplingDesign(Strata strata, @Nullable Integer itemsDrawn, @Nullable Integer areasDrawn) {
    /** By risk class, all items, all areas. */
    public static final SamplingDesign PLAIN = new SamplingDesign(Strata.RISK_CLASS, null, null);
}
