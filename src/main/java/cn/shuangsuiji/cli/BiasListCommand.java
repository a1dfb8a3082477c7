package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.statistics.PlatformList;
import java.util.List;
import picocli.CommandLine.Command;

/** Names the platform's lists that were imported. */
@Command(name = "list")
final class BiasListCommand extends OfficeCommand {
    BiasListCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        List<PlatformList> lists = app.statistics.lists();
        if (lists.isEmpty()) {
            say("statistics.report.none.imported");
        }
        for (PlatformList list : lists) {
            say("cli.bias.list", list.drawnOn(), list.name(), list.targets(), list.drawn(), list.visits());
        }
        return ExitCode.OK;
    }
}
