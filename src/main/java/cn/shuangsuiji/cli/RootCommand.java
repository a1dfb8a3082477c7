package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name, and the options that every command has. Picocli itself acts on help and version. */
@SuppressWarnings("UnusedVariable")
@Command(name = "shuangsuiji", version = "shuangsuiji " + App.VERSION)
final class RootCommand extends CommandGroup {
    private final Desk desk;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    RootCommand(Desk desk) {
        this.desk = desk;
    }

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "${bundle:label.folder}")
    void data(@Nullable Path folder) {
        desk.choose(folder);
    }
}
