package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;

/** What was seen among the tallies of seatings that were mixed by chance. */
final class Comparison {
    final TeamTally seen;
    private final long[][] together;
    private final long[][] placeVisits;
    private int mixes;
    private long pairs;
    private long returns;
    private int pairingAtLeast;
    private int pairingAtMost;
    private int returnsAtLeast;
    private int keepingAtLeast;

    Comparison(TeamTally seen) {
        this.seen = seen;
        together = new long[seen.together.length][seen.together.length];
        placeVisits = new long[seen.placeVisits.length][seen.placeVisits[0].length];
    }

    void add(TeamTally mixed) {
        mixes++;
        pairs += mixed.pairs();
        returns += mixed.returns;
        pairingAtLeast += mixed.pairing() >= seen.pairing() ? 1 : 0;
        pairingAtMost += mixed.pairing() <= seen.pairing() ? 1 : 0;
        returnsAtLeast += mixed.returns >= seen.returns ? 1 : 0;
        keepingAtLeast += mixed.keeping() >= seen.keeping() ? 1 : 0;
        sum(together, mixed.together);
        sum(placeVisits, mixed.placeVisits);
    }

    /** The chance of pairs so unevenly, or so evenly, put together. */
    double pairingChance() {
        return Math.min(1, 2 * chance(Math.min(pairingAtLeast, pairingAtMost)));
    }

    double returnsChance() {
        return chance(returnsAtLeast);
    }

    double keepingChance() {
        return chance(keepingAtLeast);
    }

    /** Different pairs to be expected. */
    double pairs() {
        return (double) pairs / mixes;
    }

    double returns() {
        return (double) returns / mixes;
    }

    /** How often these two are to be expected together. */
    double together(int a, int b) {
        return (double) together[a][b] / mixes;
    }

    double placeVisits(int person, int place) {
        return (double) placeVisits[person][place] / mixes;
    }

    String method() {
        return Messages.text("statistics.method.mixes", mixes);
    }

    private double chance(int asOdd) {
        return (asOdd + 1.0) / (mixes + 1.0);
    }

    private static void sum(long[][] sums, int[][] counts) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                sums[i][j] += counts[i][j];
            }
        }
    }
}
