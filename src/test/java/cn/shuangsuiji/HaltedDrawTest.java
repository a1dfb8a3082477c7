package cn.shuangsuiji;

import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/// The power fails inside every step of a draw and right after each. The draw then stands exactly at the last step that
/// was logged, goes on from there, and ends where it would have ended.
@Execution(ExecutionMode.CONCURRENT)
class HaltedDrawTest {
    private static final String PASSWORD = SampleOffice.people().password();

    @TempDir
    Path folder;

    @Test
    void haltedInsideAndAfterEveryStep_standsAtTheLoggedStep_andEndsAsIfNothingHadHappened() throws Exception {
        Path data = folder.resolve("data");
        long task;
        try (App app = SampleOffice.open(data)) {
            task = approvedTask(app);
        }
        halted(data, task, "freeze", 3, TaskState.APPROVED);
        halted(data, task, "freeze", 0, TaskState.FROZEN);
        halted(data, task, "commit", 2, TaskState.FROZEN);
        halted(data, task, "commit", 0, TaskState.COMMITTED);
        DrawAttempt unhurt = unhurt(data, task);
        halted(data, task, "draw", 2, TaskState.COMMITTED);
        halted(data, task, "draw", 0, TaskState.DRAWN);
        halted(data, task, "assign", 1, TaskState.DRAWN);
        halted(data, task, "assign", 0, TaskState.ASSIGNED);

        try (App app = open(data)) {
            DrawAttempt attempt = app.draws.current(task).orElseThrow();
            assertThat(attempt.result()).isNotNull().isEqualTo(unhurt.result());
            assertThat(attempt.assignment()).isNotNull().isEqualTo(unhurt.assignment());
            assertThat(app.draws.attempts(task)).hasSize(1);
            app.assignments.writeRecord(task, folder.resolve("record"));
        }
        assertThat(RecordVerification.verify(folder.resolve("record"))).isEmpty();
    }

    private static long approvedTask(App app) {
        Actor clerk = app.accounts.login("jingban", PASSWORD);
        InspectionTask task = app.tasks.tasks().stream().filter(any -> any.state() == TaskState.APPROVED).findFirst()
                .orElseThrow();
        return app.tasks.register(clerk, task.id(), "HALT-20261123").id();
    }

    private void halted(Path data, long task, String step, int look, TaskState expected) throws Exception {
        int exit = KilledProcess.start(HaltedDraw.class,
                List.of(data.toString(), PASSWORD, String.valueOf(task), step, String.valueOf(look))).waitFor();
        assertThat(exit).as(step).isEqualTo(look > 0 ? HaltedDraw.INSIDE : HaltedDraw.AFTER);
        try (App app = open(data)) {
            assertThat(app.tasks.task(task).state()).as(step).isEqualTo(expected);
            Long broken = app.database.read(app.journal::firstBroken);
            assertThat(broken).isNull();
            assertNothingBeyond(app, task, expected);
        }
    }

    private static void assertNothingBeyond(App app, long task, TaskState state) {
        DrawAttempt attempt = app.draws.current(task).orElse(null);
        assertThat(attempt != null).isEqualTo(state.atLeast(TaskState.FROZEN));
        if (attempt != null) {
            assertThat(attempt.plan() != null).isEqualTo(state.atLeast(TaskState.COMMITTED));
            assertThat(attempt.seed() != null).isEqualTo(state.atLeast(TaskState.DRAWN));
            assertThat(attempt.result() != null).isEqualTo(state.atLeast(TaskState.DRAWN));
            assertThat(app.draws.drawn(task).isEmpty()).isNotEqualTo(state.atLeast(TaskState.DRAWN));
            assertThat(attempt.assignment() != null).isEqualTo(state.atLeast(TaskState.ASSIGNED));
            assertThat(app.assignments.seats(task).isEmpty()).isNotEqualTo(state.atLeast(TaskState.ASSIGNED));
        }
    }

    /** The same draw from the same commitment, on a copy, without a power cut. */
    private DrawAttempt unhurt(Path data, long task) throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(data.resolve(App.DATABASE), copy.resolve(App.DATABASE));
        try (App app = open(copy)) {
            Actor clerk = app.accounts.login("jingban", PASSWORD);
            HaltedDraw.step(app, clerk, clerk, task, "draw");
            HaltedDraw.step(app, clerk, clerk, task, "assign");
            return app.draws.current(task).orElseThrow();
        }
    }

    private static App open(Path data) {
        return new App(data, new Assets(Path.of("assets")), TestOffice.CLOCK);
    }
}
