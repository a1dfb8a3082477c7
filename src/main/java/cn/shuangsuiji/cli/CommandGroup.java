package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A word that only gathers commands; alone it says which there are. */
@Command
class CommandGroup implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        CommandLine command = spec.commandLine();
        command.getErr().println(Messages.text("cli.usage.which", spec.qualifiedName()));
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }
}
