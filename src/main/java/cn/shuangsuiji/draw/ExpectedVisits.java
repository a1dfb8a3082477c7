package cn.shuangsuiji.draw;

/// How many targets a draw of several items can be expected to visit, printed beside what it did visit, so that everyone
/// sees what the shared ticket saves.
///
/// @param lowerBound no design with these inclusion probabilities expects fewer visits: the sum over the targets of
///        their largest probability
/// @param independent what is expected when each item is drawn by itself
public record ExpectedVisits(Fraction lowerBound, Fraction independent) {
    /**
     * The expectations under these rules, exact.
     *
     * @throws cn.shuangsuiji.base.AppException when a target's item or stratum has no rule
     */
    public static ExpectedVisits of(QuotaRules rules, Population population) {
        Cells cells = new Cells(rules, population);
        Fraction lowerBound = Fraction.ZERO;
        Fraction independent = Fraction.ZERO;
        for (int kind = 0; kind < cells.kinds(); kind++) {
            Fraction largest = Fraction.ZERO;
            Fraction spared = Fraction.ONE;
            for (int cell : cells.ofKind(kind)) {
                Fraction probability = cells.list().get(cell).probability();
                largest = largest.compareTo(probability) < 0 ? probability : largest;
                spared = spared.times(Fraction.ONE.minus(probability));
            }
            Fraction targets = Fraction.of(cells.kindSize(kind), 1);
            lowerBound = lowerBound.plus(targets.times(largest));
            independent = independent.plus(targets.times(Fraction.ONE.minus(spared)));
        }
        return new ExpectedVisits(lowerBound, independent);
    }
}
