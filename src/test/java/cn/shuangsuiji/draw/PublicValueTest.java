package cn.shuangsuiji.draw;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.demo.People;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A value that the commitment names before it exists, and that becomes part of the seed. */
class PublicValueTest {
    private static final String DIGITS = "31415926535897932384";
    private static final String NAME = "示例彩票第 2026999 期开奖号码";

    @TempDir
    Path folder;

    private App app;
    private People people;
    private InspectionTask task;

    @BeforeEach
    void freeze() {
        app = SampleOffice.open(folder.resolve("data"));
        people = SampleOffice.people();
        task = app.tasks.tasks().stream().filter(each -> each.state() == TaskState.APPROVED).findFirst().orElseThrow();
        task = app.tasks.register(people.clerk(), task.id(), "629999202611230009");
        app.draws.freeze(people.clerk(), task.id());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private SeedEntry entry(String publicValue) {
        return new SeedEntry(DIGITS, DIGITS, DigitSource.DICE, "", publicValue);
    }

    @Test
    void namedValue_isDemanded_andChangesTheSeed() {
        DrawAttempt committed = app.draws.commit(people.clerk(), people.witness(), task.id(), NAME);
        assertThat(DrawPlan.read(Objects.requireNonNull(committed.plan())).string("publicValueName")).isEqualTo(NAME);
        assertThatThrownBy(() -> app.draws.draw(people.clerk(), task.id(), entry(" "))).hasMessageContaining(NAME)
                .hasMessageContaining("没有抽取");
        assertThat(app.tasks.task(task.id()).state()).isEqualTo(TaskState.COMMITTED);

        DrawAttempt drawn = app.draws.draw(people.clerk(), task.id(), entry("03 09 14 21"));
        String commitment = Objects.requireNonNull(drawn.commitment());
        assertThat(SeedInputs.read(Objects.requireNonNull(drawn.seed())).seed(commitment))
                .isEqualTo(Seed.of(commitment, DIGITS, "", "03 09 14 21"))
                .isNotEqualTo(Seed.of(commitment, DIGITS, "", ""));
    }

    @Test
    void valueThatNobodyNamed_isRefused() {
        app.draws.commit(people.clerk(), people.witness(), task.id());
        assertThatThrownBy(() -> app.draws.draw(people.clerk(), task.id(), entry("03 09")))
                .hasMessageContaining("没有指定公共数");
        app.draws.draw(people.clerk(), task.id(), entry(""));
        assertThat(app.tasks.task(task.id()).state()).isEqualTo(TaskState.DRAWN);
    }
}
