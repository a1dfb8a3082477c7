package cn.shuangsuiji.draw;

import java.util.List;

/// One stratum before the freeze: from how many, how many are drawn.
///
/// @param inList targets of the stratum that the filter means
/// @param drawable of these, those that are not excluded
/// @param ratios the different ratios of its items, as the plan or the items say them; none where it is not drawn
/// @param quota how many are drawn for the item that draws most: with shared tickets no draw visits fewer
public record StratumPreview(Stratum stratum, int inList, int drawable, List<String> ratios, int quota) {
    public StratumPreview {
        ratios = List.copyOf(ratios);
    }

    /** Targets left out. */
    public int excluded() {
        return inList - drawable;
    }

    /** The chance of each drawable target to be drawn for the item that draws most; zero where there is none. */
    public Fraction chance() {
        return drawable == 0 ? Fraction.ZERO : Fraction.of(quota, drawable);
    }
}
