package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import cn.shuangsuiji.publication.ItemListFiles;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a version of the item list as page, paper and workbook. */
@Command(name = "publish")
final class ItemsPublishCommand extends PersonalCommand {
    @Option(names = "--version-number", paramLabel = "${bundle:label.version}")
    private @Nullable Integer number;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    private @Nullable Path out;

    ItemsPublishCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app, Actor actor) {
        ItemListVersion version = number == null
                ? app.itemLists.inForce().orElseThrow(() -> new AppException("cli.items.none"))
                : app.itemLists.versions().stream().filter(each -> number.equals(each.number())).findFirst()
                        .orElseThrow(() -> new AppException("cli.items.unknown", number));
        Path folder = out == null ? app.folder.resolve("publication") : out;
        ItemListFiles files = app.itemListPublication.write(actor, version, folder, desk().progress());
        say("cli.items.published", version.name(), files.items(), files.page().toAbsolutePath());
        return ExitCode.OK;
    }
}
