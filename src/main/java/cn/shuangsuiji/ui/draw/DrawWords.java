package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.SeedInputs;

/** What an attempt's seed.json says, in words. */
public final class DrawWords {
    private DrawWords() {}

    /** The digits; empty before the draw. */
    public static String digits(DrawAttempt attempt) {
        return attempt.seed() == null ? "" : SeedInputs.read(attempt.seed()).digits();
    }

    /** Where the digits came from. */
    public static String source(DrawAttempt attempt) {
        String source = attempt.seed() == null ? null : SeedInputs.read(attempt.seed()).source();
        return source == null ? Messages.text("ui.none") : source;
    }
}
