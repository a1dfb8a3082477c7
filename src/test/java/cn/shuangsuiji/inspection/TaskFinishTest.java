package cn.shuangsuiji.inspection;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.DutyKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SuppressWarnings("NullAway.Init") // set before each test
class TaskFinishTest {
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 10);
    private static final LocalDate INSPECTED = LocalDate.of(2026, 11, 18);

    @TempDir
    Path folder;

    private SampleVisits office;
    private List<Visit> visits;

    @BeforeEach
    void twoVisitsOfATaskUnderWay() {
        office = new SampleVisits(folder);
        office.app.database.write(tx -> {
            office.app.tasks.advance(tx, office.task, TaskState.APPROVED, TaskState.RUNNING,
                    Change.inside("jingban", "task.dispatch", "task", office.task.uuid(), Map.of()));
            return null;
        });
        visits = office.visits(office.task, 2, NOTIFIED);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private InspectionTask task() {
        return office.app.tasks.task(office.task.id());
    }

    private List<DutyKind> duties() {
        return office.app.today.duties().stream().map(Duty::kind).toList();
    }

    @Test
    void finish_whileAVisitIsOpen_saysHowManyStandWhere_andChangesNothing() {
        office.review(visits.getFirst(), INSPECTED, "1", "5", "1", "1", "1");
        office.app.publications.publishResults(office.clerk, List.of(visits.getFirst().id()));

        assertThatThrownBy(() -> office.app.dispatch.finish(office.clerk, task().id()))
                .isInstanceOf(AppException.class).hasMessageContaining("还有 2 户没有办结（待检查 1 户、已公示 1 户）");
        assertThat(task().state()).isEqualTo(TaskState.RUNNING);
        assertThat(duties()).doesNotContain(DutyKind.FINISH);
    }

    @Test
    void finish_onceAllIsClosed_isOfferedOnTodayUntilItIsDone() {
        visits.forEach(visit -> office.review(visit, INSPECTED, "1", "1", "1", "1", "1"));
        office.app.publications.publishResults(office.clerk, visits.stream().map(Visit::id).toList());
        assertThat(duties()).contains(DutyKind.FINISH);

        office.app.dispatch.finish(office.clerk, task().id());

        assertThat(task().state()).isEqualTo(TaskState.DONE);
        assertThat(duties()).doesNotContain(DutyKind.FINISH);
        assertThatThrownBy(() -> office.app.dispatch.finish(office.clerk, task().id()))
                .isInstanceOf(AppException.class).hasMessageContaining("已完成");
    }

    @Test
    void finish_byWhoMayNotPlan_isRefused() {
        assertThatThrownBy(() -> office.app.dispatch.finish(office.director(), task().id()))
                .isInstanceOf(AppException.class);
    }
}
