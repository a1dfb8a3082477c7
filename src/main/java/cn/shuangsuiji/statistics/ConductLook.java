package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.List;

/** How the draws were made: how often again, with whose digits, and whether the digits look like dice. */
final class ConductLook {
    private static final int FEWEST_PAIRS = 30;
    private static final int DIGITS = 10;

    private final List<DrawConduct> conduct;
    private final double limit;

    /**
     * @param limit the share of draws above which giving up or machine digits deserve a look
     */
    ConductLook(DrawHistory history, double limit) {
        conduct = history.conduct();
        this.limit = limit;
    }

    /** All three looks; none where nothing is known of how draws were made. */
    List<Reading> read() {
        if (conduct.isEmpty()) {
            return List.of();
        }
        return List.of(share(BiasTest.REDRAWS, conduct.stream().filter(DrawConduct::givenUp).count()),
                share(BiasTest.MACHINE, conduct.stream().filter(DrawConduct::machine).count()), digits());
    }

    private Reading share(BiasTest test, long count) {
        boolean many = count > limit * conduct.size();
        return Reading.figure(test, Wording.fact(test, "fact", conduct.size(), count),
                many ? Verdict.LOOK : Verdict.FIGURE, Figures.NONE);
    }

    /** Whoever invents digits avoids to repeat one; of dice, one in ten is like the one before. */
    private Reading digits() {
        HitCount expected = new HitCount();
        int pairs = 0;
        int alike = 0;
        for (DrawConduct draw : conduct) {
            String typed = draw.machine() ? "" : draw.digits();
            for (int i = 1; i < typed.length(); i++) {
                expected.add(DIGITS, 1, 1);
                pairs++;
                alike += typed.charAt(i) == typed.charAt(i - 1) ? 1 : 0;
            }
        }
        if (pairs < FEWEST_PAIRS) {
            return Reading.tooLittle(BiasTest.DIGITS, Wording.fact(BiasTest.DIGITS, "few", pairs, FEWEST_PAIRS));
        }
        return Reading.of(BiasTest.DIGITS, Wording.fact(BiasTest.DIGITS, "fact", pairs, alike,
                Wording.expected(expected.mean())), expected.asOddAs(alike),
                Messages.text("statistics.method.digits"), Figures.NONE);
    }
}
