package cn.shuangsuiji.draw;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The steps of a draw on the sample county: their order, digits that are not, a second seed, a clock that was set back. */
class DrawStepsTest {
    private static final String DIGITS = "31415926535897932384";

    @TempDir
    Path folder;

    private App app;
    private Actor clerk;
    private Actor witness;
    private long task;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        String password = SampleOffice.people().password();
        clerk = app.accounts.login("jingban", password);
        witness = app.accounts.login("jianzheng", password);
        InspectionTask approved = app.tasks.tasks().stream().filter(any -> any.state() == TaskState.APPROVED)
                .findFirst().orElseThrow();
        task = app.tasks.register(clerk, approved.id(), "STEPS-20261123").id();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void steps_outOfOrder_areRefusedAndChangeNothing() {
        assertRefused("draw.attempt.state", this::commit);
        assertRefused("draw.attempt.state", () -> draw(DIGITS, DIGITS));
        app.draws.freeze(clerk, task);
        assertRefused("draw.attempt.state", () -> draw(DIGITS, DIGITS));
        commit();
        assertRefused("draw.attempt.state", this::commit);
        draw(DIGITS, DIGITS);
        assertRefused("draw.attempt.state", this::commit);
        assertThat(app.draws.attempts(task)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           3141592653589793238,    3141592653589793238,    draw.digits.few
                           3141592653589793238O,   3141592653589793238O,   draw.digits.notDigit
                           ３141592653589793238４, ３141592653589793238４, draw.digits.notDigit
                           31415926535897932३84,   31415926535897932३84,   draw.digits.notDigit
                           31415926535897932384,   31415926535897932385,   draw.digits.differ
                           31415926535897932384,   314159265358979323846,  draw.digits.length
                           '',                     '',                     draw.digits.few
                           """)
    void draw_digitsThatAreNot_refusedAndNothingDrawn(String first, String second, String key) {
        app.draws.freeze(clerk, task);
        DrawAttempt committed = commit();

        assertRefused(key, () -> draw(first, second));
        assertThat(app.draws.current(task)).contains(committed);
    }

    @Test
    void draw_secondSeed_refusedByTheProgramAndByTheDatabase() {
        app.draws.freeze(clerk, task);
        commit();
        DrawAttempt drawn = draw(DIGITS, DIGITS);

        assertRefused("draw.attempt.state", () -> draw("27182818284590452353", "27182818284590452353"));
        assertThatThrownBy(() -> app.database.write(tx -> {
            tx.mapper(DrawMapper.class).draw(drawn.id(), "{}", "{}", "jingban", Instant.EPOCH);
            return null;
        })).isInstanceOf(RuntimeException.class);
        assertThat(app.draws.current(task)).contains(drawn);
    }

    @Test
    void steps_clockSetBackBetweenThem_goOnAndSayItInTheRecord() {
        app.draws.freeze(clerk, task);
        at(Duration.ofHours(-2));
        DrawAttempt committed = commit();
        at(Duration.ofDays(-1));
        DrawAttempt drawn = draw(DIGITS, DIGITS);
        app.assignments.assign(clerk, task);
        app.assignments.writeRecord(task, folder.resolve("record"));

        assertThat(DrawPlan.read(String.valueOf(committed.plan())).string("clockSetBack"))
                .isEqualTo("本机时钟在两步之间被调回：上一步记为 2026-11-23 09:00:00，这一步记为 2026-11-23 07:00:00");
        assertThat(SeedInputs.read(String.valueOf(drawn.seed())).source())
                .isEqualTo("十面骰子（本机时钟在两步之间被调回：上一步记为 2026-11-23 07:00:00，这一步记为 2026-11-22 09:00:00）");
        assertThat(RecordVerification.verify(folder.resolve("record"))).isEmpty();
    }

    @Test
    void steps_clockThatOnlyGoesOn_leaveNoRemark() {
        app.draws.freeze(clerk, task);
        assertThat(commit().plan()).doesNotContain("clockSetBack");
        at(Duration.ofMinutes(5));
        assertThat(SeedInputs.read(String.valueOf(draw(DIGITS, DIGITS).seed())).source()).isEqualTo("十面骰子");
    }

    private DrawAttempt commit() {
        return app.draws.commit(clerk, witness, task);
    }

    private DrawAttempt draw(String first, String second) {
        return app.draws.draw(clerk, task, SeedEntry.typed(first, second, DigitSource.DICE));
    }

    /** Opens the office again, this far from the time of its opening before. */
    private void at(Duration later) {
        app.close();
        app = new App(folder.resolve("data"), new Assets(Path.of("assets")), Clock.offset(TestOffice.CLOCK, later));
    }

    private static void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(AppException.class).extracting("key").isEqualTo(key);
    }
}
