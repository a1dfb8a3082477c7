package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.publication.DueResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the public pages; where asked for, makes everything public first that waits for it. */
@Command(name = "publish")
final class PublishCommand extends OfficeCommand {
    @ArgGroup(exclusive = false)
    private @Nullable All all;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    private @Nullable Path out;

    PublishCommand(Desk desk) {
        super(desk);
    }

    /** Making results public is done by somebody. */
    static final class All extends LoginOptions {
        @Option(names = "--all", required = true)
        private boolean asked;
    }

    @Override
    int work(App app) {
        List<DueResult> due = app.publications.due();
        if (all == null || !all.asked) {
            due.forEach(result -> say("cli.publish.due", result.visit().name(), result.visit().code(),
                    result.deadline().inWords()));
        } else if (due.isEmpty()) {
            say("cli.publish.none");
        } else {
            say("cli.publish.done", app.publications.publishResults(all.enter(app, desk()),
                    due.stream().map(result -> result.visit().id()).toList()));
        }
        Path folder = out == null ? app.folder.resolve("publication") : out;
        app.publicationSite.write(folder, desk().progress());
        say("cli.publish.site", app.publications.published().size(), folder.toAbsolutePath());
        return ExitCode.OK;
    }
}
