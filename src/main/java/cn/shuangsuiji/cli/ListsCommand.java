package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.InspectorFilter;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.RiskCount;
import cn.shuangsuiji.catalog.TargetFilter;
import java.time.LocalDate;
import picocli.CommandLine.Command;

/** Says how long the lists are and up to which day they are known. */
@Command(name = "lists")
final class ListsCommand extends OfficeCommand {
    ListsCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        for (ListKind list : ListKind.values()) {
            say("cli.lists.line", Messages.of(list), count(app, list), app.catalog.asOf(list)
                    .map(LocalDate::toString).orElseGet(() -> Messages.text("cli.lists.never")));
        }
        for (RiskCount count : app.catalog.riskCounts(TargetFilter.ACTIVE)) {
            say("cli.lists.risk", Messages.of(count.kind()), Messages.of(count.riskClass()), count.count());
        }
        return ExitCode.OK;
    }

    private static long count(App app, ListKind list) {
        return switch (list) {
            case LABELS -> app.catalog.labels().size();
            case ITEMS -> app.catalog.items(ItemFilter.ACTIVE, PageRequest.first(1)).total();
            case TARGETS -> app.catalog.targetCount(TargetFilter.ACTIVE);
            case LICENCES -> app.catalog.licenceCount();
            case INSPECTORS -> app.catalog.inspectors(InspectorFilter.ALL, PageRequest.first(1)).total();
        };
    }
}
