package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.today.Duty;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;

/** Says what waits for somebody, the most urgent first. */
@Command(name = "today")
final class TodayCommand extends OfficeCommand {
    TodayCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        List<Duty> duties = app.today.duties();
        if (duties.isEmpty()) {
            say("cli.today.none");
        }
        for (Duty duty : duties) {
            say("cli.today.line", Messages.of(duty.urgency()), Messages.of(duty.kind()), duty.what(), duty.task(),
                    Objects.requireNonNullElse(duty.due(), Messages.text("cli.today.open")));
        }
        return ExitCode.OK;
    }
}
