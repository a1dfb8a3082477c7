package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.statistics.PlatformPreview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a list of a draw that the platform made: says first what is in it, then keeps it. */
@Command(name = "import")
final class BiasImportCommand extends PersonalCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "bias.file")
    private Path file;

    @Option(names = "--drawn-on", required = true, paramLabel = "${bundle:label.date}")
    private LocalDate drawnOn;

    @Option(names = "--name", paramLabel = "${bundle:label.name}")
    private @Nullable String name;

    @Option(names = "--dry-run")
    private boolean dryRun;

    BiasImportCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app, Actor actor) {
        Progress progress = desk().progress();
        PlatformPreview preview = app.statistics.preview(file, progress);
        say("cli.bias.file", file.getFileName(), preview.form(), preview.targets(), preview.drawn(), preview.visits(),
                String.join(Messages.text("base.comma"), preview.columns()));
        preview.cautions().forEach(caution -> say("cli.line", caution));
        preview.problems().forEach(problem -> say("cli.line", problem.sentence()));
        if (!dryRun) {
            String kept = app.statistics.keep(actor, preview, Objects.requireNonNullElse(name, preview.proposedName()),
                    drawnOn, progress).name();
            say("cli.bias.kept", kept, preview.targets());
        }
        return preview.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDING;
    }
}
