package cn.shuangsuiji;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.SeedEntry;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// Takes one step of a draw in a process of its own and stops dead, as at a power cut: inside the step's transaction, the
/// given time that the step looks at the clock, or right after the step returned.
final class HaltedDraw {
    static final int INSIDE = 41;
    static final int AFTER = 42;
    static final String DIGITS = "31415926535897932384";

    private HaltedDraw() {}

    /** Arguments: data folder, password, task, step, at which look at the clock to halt; zero for after the step. */
    public static void main(String[] arguments) {
        HaltingClock clock = new HaltingClock();
        App app = new App(Path.of(arguments[0]), new Assets(Path.of("assets")), clock);
        Actor clerk = app.accounts.login("jingban", arguments[1]);
        Actor witness = app.accounts.login("jianzheng", arguments[1]);
        clock.haltAt(Integer.parseInt(arguments[4]));
        step(app, clerk, witness, Long.parseLong(arguments[2]), arguments[3]);
        Runtime.getRuntime().halt(AFTER);
    }

    static void step(App app, Actor clerk, Actor witness, long task, String step) {
        switch (step) {
            case "freeze" -> app.draws.freeze(clerk, task);
            case "commit" -> app.draws.commit(clerk, witness, task);
            case "draw" -> app.draws.draw(clerk, task, SeedEntry.typed(DIGITS, DIGITS, DigitSource.DICE));
            case "assign" -> app.assignments.assign(clerk, task);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** Stands still, and the program with it when it was looked at often enough. */
    private static final class HaltingClock extends Clock {
        private int looksLeft;

        void haltAt(int look) {
            looksLeft = look;
        }

        @Override
        public Instant instant() {
            if (looksLeft > 0 && --looksLeft == 0) {
                Runtime.getRuntime().halt(INSIDE);
            }
            return TestOffice.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return TestOffice.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
