package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.ui.draw.AssignmentBalance;
import cn.shuangsuiji.ui.draw.DrawFacts;
import cn.shuangsuiji.ui.draw.DrawWords;
import cn.shuangsuiji.ui.kit.Step;
import cn.shuangsuiji.ui.kit.StepState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a task stands in its steps. What is done is told by its traces, not by the state's name, so that a task that was
/// given up still shows how far it had come.
final class TaskSteps {
    private final TaskFacts facts;
    private final DrawFacts draw;

    TaskSteps(TaskFacts facts) {
        this.facts = facts;
        this.draw = facts.draw();
    }

    /** All steps with their facts. */
    List<Step> steps() {
        Optional<TaskStep> present = present();
        return Arrays.stream(TaskStep.values()).map(step -> new Step(Messages.of(step), state(step, present),
                fact(step, state(step, present)))).toList();
    }

    /** The first step that is not done; none where the task was given up or all is done. */
    Optional<TaskStep> present() {
        return facts.isVoid()
                ? Optional.empty()
                : Arrays.stream(TaskStep.values()).filter(step -> !isDone(step)).findFirst();
    }

    /** The step to look at first. */
    TaskStep first() {
        return present().orElse(facts.isVoid() ? TaskStep.SCHEME : TaskStep.CLOSE);
    }

    private StepState state(TaskStep step, Optional<TaskStep> present) {
        if (isDone(step)) {
            return StepState.DONE;
        }
        return present.isPresent() && present.get() == step ? StepState.CURRENT : StepState.WAITING;
    }

    private boolean isDone(TaskStep step) {
        return switch (step) {
            case SCHEME -> facts.task().approver() != null;
            case FREEZE -> draw.current() != null;
            case COMMIT -> !draw.commitment().isEmpty();
            case SEED, DRAW -> !draw.drawn().isEmpty();
            case ASSIGN -> draw.balance().seats() > 0;
            case NOTIFY -> facts.allReached(VisitState.TO_INSPECT);
            case INSPECT -> facts.allReached(VisitState.REVIEWED);
            case PUBLISH -> facts.allReached(VisitState.PUBLISHED);
            case CLOSE -> facts.task().state() == TaskState.DONE;
        };
    }

    private String fact(TaskStep step, StepState state) {
        return switch (state) {
            case DONE -> done(step);
            case CURRENT -> awaited(step);
            case WAITING -> facts.isVoid() ? Messages.text("ui.task.step.void") : waiting(step);
        };
    }

    private String done(TaskStep step) {
        DrawAttempt attempt = draw.current();
        return switch (step) {
            case SCHEME -> Messages.text("ui.task.step.scheme", draw.people().name(facts.task().approver()),
                    draw.moments().day(facts.approvedAt()));
            case FREEZE -> Messages.text("ui.task.step.freeze", draw.drawable(), draw.inspectors());
            case COMMIT -> draw.commitment().substring(0, 8);
            case SEED -> attempt == null
                    ? ""
                    : Messages.text("ui.task.step.seed", DrawWords.digits(attempt).length(), DrawWords.source(attempt));
            case DRAW -> attempt == null
                    ? ""
                    : Messages.text("ui.task.step.draw", draw.visits(), draw.moments().day(attempt.drawnAt()));
            case ASSIGN -> assigned(draw.balance());
            case NOTIFY -> Messages.text("ui.task.step.notify", facts.visits(), day(facts));
            case INSPECT -> Messages.text("ui.task.step.visits", facts.reached(VisitState.REVIEWED), facts.visits());
            case PUBLISH -> Messages.text("ui.task.step.visits", facts.reached(VisitState.PUBLISHED), facts.visits());
            case CLOSE -> Messages.text("ui.task.step.visits", facts.reached(VisitState.CLOSED), facts.visits());
        };
    }

    private String awaited(TaskStep step) {
        return switch (step) {
            case SCHEME -> Messages.text("ui.task.step.scheme.awaited");
            case FREEZE -> Messages.text(draw.unregistered().isEmpty()
                    ? "ui.task.step.freeze.awaited"
                    : "ui.task.step.register.awaited");
            case COMMIT -> Messages.text("ui.task.step.commit.awaited");
            case SEED, DRAW -> Messages.text("ui.task.step.seed.awaited");
            case ASSIGN -> Messages.text("ui.task.step.assign.awaited");
            case NOTIFY -> facts.visits() == 0
                    ? Messages.text("ui.task.step.dispatch.awaited")
                    : Messages.text("ui.task.step.notify.awaited", facts.visits(VisitState.TO_NOTIFY));
            case INSPECT -> Messages.text("ui.task.step.inspect.awaited", facts.reached(VisitState.REVIEWED),
                    facts.visits());
            case PUBLISH -> Messages.text("ui.task.step.publish.awaited", facts.visits(VisitState.REVIEWED));
            case CLOSE -> facts.allReached(VisitState.CLOSED)
                    ? Messages.text("ui.task.step.finish.awaited")
                    : Messages.text("ui.task.step.close.awaited", facts.visits(VisitState.PUBLISHED));
        };
    }

    private String waiting(TaskStep step) {
        return switch (step) {
            case SCHEME, CLOSE -> "";
            case FREEZE -> Messages.text("ui.task.step.freeze.waiting");
            case COMMIT -> Messages.text("ui.task.step.commit.waiting");
            case SEED -> Messages.text("ui.task.step.seed.waiting");
            case DRAW -> draw.visits();
            case ASSIGN -> Messages.text("ui.task.step.assign.waiting", facts.team());
            case NOTIFY -> Messages.text("ui.task.step.notify.waiting");
            case INSPECT -> Messages.text("ui.task.step.inspect.waiting");
            case PUBLISH -> Messages.text("ui.task.step.publish.waiting", facts.workdays());
        };
    }

    private static String assigned(AssignmentBalance balance) {
        return Messages.text("ui.task.step.assign", balance.people(), balance.seats());
    }

    private static @Nullable String day(TaskFacts facts) {
        return facts.notifiedOn() == null ? "" : facts.notifiedOn().toString().substring(5);
    }
}
