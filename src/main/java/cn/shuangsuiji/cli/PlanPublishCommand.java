package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.security.Actor;
import picocli.CommandLine.Command;

/** Makes an approved plan public, and its announcement as a paper. */
@Command(name = "publish")
final class PlanPublishCommand extends PlanStep {
    PlanPublishCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, long planId) {
        app.publications.publishPlan(actor, planId);
        say("cli.plan.paper", app.publicPapers.announcement(planId).files().getFirst());
    }
}
