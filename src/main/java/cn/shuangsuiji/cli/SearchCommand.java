package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorFilter;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks for a text in the three lists and shows the first hits of each. */
@Command(name = "search")
final class SearchCommand extends OfficeCommand {
    private static final PageRequest FIRST = PageRequest.first(20);

    @Parameters(index = "0", paramLabel = "${bundle:label.text}", descriptionKey = "search.text")
    private String text;

    SearchCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        Page<Target> targets = app.catalog.targets(TargetFilter.ACTIVE.matching(text), FIRST);
        Page<InspectionItem> items = app.catalog.items(ItemFilter.ACTIVE.matching(text), FIRST);
        Page<Inspector> inspectors = app.catalog.inspectors(InspectorFilter.ALL.matching(text), FIRST);
        head(ListKind.TARGETS, targets);
        targets.rows().forEach(target -> say("cli.search.line", target.code(), target.name(), target.address()));
        head(ListKind.ITEMS, items);
        items.rows().forEach(item -> say("cli.search.line", item.code(), item.name(), item.category()));
        head(ListKind.INSPECTORS, inspectors);
        inspectors.rows()
                .forEach(person -> say("cli.search.line", person.certificate(), person.name(), person.unit()));
        return ExitCode.OK;
    }

    private void head(ListKind list, Page<?> page) {
        say("cli.search.head", Messages.of(list), page.total(), page.rows().size());
    }
}
