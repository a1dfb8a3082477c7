package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.security.Actor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a list in: says first what the file would do, then does it, unless only the first was asked for. */
@Command(name = "import")
final class ImportCommand extends PersonalCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--list", required = true, paramLabel = "${bundle:label.list}")
    private ListKind list;

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    private @Nullable LocalDate asOf;

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app, Actor actor) {
        Progress progress = desk().progress();
        ImportPreview preview = app.imports.preview(file, list,
                Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(app.clock)), progress);
        tell(preview);
        ImportCounts counts = dryRun ? preview.counts() : app.imports.apply(actor, preview, progress).counts();
        say(dryRun ? "cli.import.dry" : "cli.import.done", counts.added(), counts.changed(), counts.unchanged(),
                counts.wrong(), counts.vanished());
        return counts.wrong() == 0 ? ExitCode.OK : ExitCode.FINDING;
    }

    private void tell(ImportPreview preview) {
        say("cli.import.file", preview.file().getFileName(), preview.form(), Messages.of(preview.list()),
                preview.asOf());
        if (!preview.ignored().isEmpty()) {
            say("cli.import.ignored", String.join(Messages.text("base.comma"), preview.ignored()));
        }
        preview.remarks().forEach(remark -> say("cli.line", remark));
        preview.cautions().forEach(caution -> say("cli.line", caution));
        for (RowProblem problem : preview.problems()) {
            say("cli.import.problem", Messages.of(problem.weight()), problem.sentence());
            if (problem.repair() != null) {
                say("cli.import.repair", problem.repair());
            }
        }
        long more = preview.problemCount() - preview.problems().size();
        if (more > 0) {
            say("cli.import.more", more);
        }
    }
}
