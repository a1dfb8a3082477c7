package cn.shuangsuiji.draw;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the declared exclusions hold for a task. What is decided counts until the lists are frozen, and is frozen with them. */
public final class ExclusionService {
    private final Database database;
    private final Journal journal;
    private final TaskService tasks;
    private final Clock clock;

    public ExclusionService(Database database, Journal journal, TaskService tasks, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Lets targets be drawn that an exclusion would leave out, for this task only. The reason stands in the plan that is
     * committed to.
     *
     * @throws AppException when the exclusion is not one that can be lifted, the reason is empty, or the lists are frozen
     */
    public void lift(Actor actor, long taskId, ExclusionReason reason, String why) {
        if (!reason.isLiftable()) {
            throw new AppException("draw.lift.never", Messages.of(reason));
        }
        if (why.isBlank()) {
            throw new AppException("draw.lift.reason", Messages.of(reason));
        }
        decideExclusion(actor, taskId, reason, why.strip());
    }

    /** Takes a lifting back: the exclusion holds again. */
    public void restore(Actor actor, long taskId, ExclusionReason reason) {
        decideExclusion(actor, taskId, reason, null);
    }

    private void decideExclusion(Actor actor, long taskId, ExclusionReason reason, @Nullable String why) {
        actor.require(Permission.PLAN);
        database.write(tx -> {
            InspectionTask task = tasks.task(tx, taskId);
            if (task.state() != TaskState.DRAFT && task.state() != TaskState.APPROVED) {
                throw new AppException("draw.lift.late", task.number(), Messages.of(task.state()));
            }
            tx.mapper(DrawMapper.class).lift(taskId, reason, why, actor.login(), clock.instant());
            journal.record(tx,
                    Change.inside(actor.login(), why == null ? "draw.exclusion.restore" : "draw.exclusion.lift",
                            "task", task.uuid(), Map.of("exclusion", reason, "reason", why == null ? "" : why)));
            return null;
        });
    }
}
