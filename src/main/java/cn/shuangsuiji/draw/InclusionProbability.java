package cn.shuangsuiji.draw;

import java.util.List;

/// The chance of each target of a cell to be drawn for the cell's item, shown before anything is drawn.
///
/// @param population how many targets the cell holds
/// @param quota how many of them are drawn
public record InclusionProbability(String item, String stratum, int population, int quota) {
    /**
     * The chances under these rules, by item, then stratum.
     *
     * @throws cn.shuangsuiji.base.AppException when a target's item or stratum has no rule
     */
    public static List<InclusionProbability> of(QuotaRules rules, Population population) {
        return List.copyOf(new Cells(rules, population).list());
    }

    /** Quota over population; zero in an empty cell. */
    public Fraction probability() {
        return population == 0 ? Fraction.ZERO : Fraction.of(quota, population);
    }
}
