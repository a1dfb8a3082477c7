package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Decides who goes where. */
@Command(name = "assign")
final class TaskAssignCommand extends TaskStep {
    TaskAssignCommand(Desk desk) {
        super(desk);
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        List<SeatFilled> seats = app.assignments.assign(actor, task.id());
        List<DrawnTarget> targets = app.draws.drawn(task.id());
        say("cli.task.assigned", task.title(), targets.size(),
                seats.stream().map(SeatFilled::inspector).distinct().count());
        for (DrawnTarget target : targets) {
            String team = seats.stream().filter(seat -> seat.visit().equals(target.code()))
                    .map(seat -> app.catalog.inspector(seat.inspector()).orElseThrow().inspector().name())
                    .collect(Collectors.joining(Messages.text("base.comma")));
            say("cli.task.team", target.code(), target.snapshot().name(), team);
        }
    }
}
