package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Parameters;

/** One step of one plan. */
abstract class PlanStep extends PersonalCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.plan}", descriptionKey = "plan.which")
    private String plan;

    PlanStep(Desk desk) {
        super(desk);
    }

    @Override
    final int work(App app, Actor actor) {
        AnnualPlan chosen = Choice.plan(app, plan);
        take(app, actor, chosen.id());
        say("cli.plan.moved", chosen.title(), Messages.of(app.plans.plan(chosen.id()).state()));
        return ExitCode.OK;
    }

    /** Takes the step. */
    abstract void take(App app, Actor actor, long planId);
}
