package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.PlanLine;
import java.util.List;
import picocli.CommandLine.Command;

/** Names the plans, newest first, with their lines. */
@Command(name = "list")
final class PlanListCommand extends OfficeCommand {
    PlanListCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        List<AnnualPlan> plans = app.plans.plans();
        if (plans.isEmpty()) {
            say("cli.plan.none");
        }
        for (AnnualPlan plan : plans) {
            say("cli.plan.line", Long.toString(plan.id()), Messages.of(plan.state()), plan.number(), plan.title());
            for (PlanLine line : app.plans.lines(plan.id())) {
                say("cli.plan.content", Integer.toString(line.ordinal()), line.content().title(),
                        line.content().from(), line.content().to(), line.content().unit());
            }
        }
        return ExitCode.OK;
    }
}
