package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Command;

/** Approves a plan that another person made. */
@Command(name = "approve")
final class PlanApproveCommand extends PlanStep {
    PlanApproveCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, long planId) {
        app.plans.approve(actor, planId);
    }
}
