package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;

/** A chance as people say it: about seven in a hundred, about three in a hundred thousand. */
final class ChanceWords {
    private static final double LEAST = 1e-7;
    private static final String[] UNITS = {"percent", "e3", "e4", "e5", "e6", "e7"};
    private static final double NEARLY_ALL = 0.995;

    private ChanceWords() {}

    static String of(double chance) {
        if (chance < LEAST) {
            return Messages.text("statistics.chance.least");
        }
        if (chance >= NEARLY_ALL) {
            return Messages.text("statistics.chance.most");
        }
        int unit = 0;
        double one = 0.01;
        while (chance < one * 0.995) {
            one /= 10;
            unit++;
        }
        long count = Math.round(chance / one);
        if (unit == 0) {
            return Messages.text("statistics.chance.percent", count);
        }
        if (count == 10) {
            unit--;
            count = 1;
        }
        String[] digits = Messages.text("statistics.chance.digits").split("\\|", -1);
        return unit == 0
                ? Messages.text("statistics.chance.percent", count)
                : Messages.text("statistics.chance." + UNITS[unit], digits[(int) count - 1]);
    }
}
