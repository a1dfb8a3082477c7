package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Command;

/** Hands a draft in for approval. */
@Command(name = "submit")
final class PlanSubmitCommand extends PlanStep {
    PlanSubmitCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, long planId) {
        app.plans.submit(actor, planId);
    }
}
