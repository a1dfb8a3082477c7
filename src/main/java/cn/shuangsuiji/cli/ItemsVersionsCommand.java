package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;

/** Names the versions of the item list, the one on its way first. */
@Command(name = "versions")
final class ItemsVersionsCommand extends OfficeCommand {
    ItemsVersionsCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        List<ItemListVersion> versions = app.itemLists.versions();
        if (versions.isEmpty()) {
            say("cli.items.none");
        }
        for (ItemListVersion version : versions) {
            say("cli.items.version", Objects.toString(version.number(), "-"), version.name(),
                    Messages.of(version.state()), Objects.toString(version.effectiveFrom(), "-"), version.source());
        }
        return ExitCode.OK;
    }
}
