package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionTask;

/** Finds what somebody means who types a number: the first column of a list, or the number as papers show it. */
final class Choice {
    private Choice() {}

    /**
     * The task of this number: in the list, the office's, or the platform's.
     *
     * @throws AppException when there is none
     */
    static InspectionTask task(App app, String typed) {
        return app.tasks.tasks().stream()
                .filter(task -> typed.equals(Long.toString(task.id())) || typed.equals(task.number())
                        || typed.equals(task.platformNumber()))
                .findFirst().orElseThrow(() -> new AppException("cli.task.unknown", typed));
    }

    /**
     * The plan of this number: in the list, or the public platform's.
     *
     * @throws AppException when there is none
     */
    static AnnualPlan plan(App app, String typed) {
        return app.plans.plans().stream()
                .filter(plan -> typed.equals(Long.toString(plan.id())) || typed.equals(plan.number())).findFirst()
                .orElseThrow(() -> new AppException("cli.plan.unknown", typed));
    }
}
