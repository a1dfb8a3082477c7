package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.DataFolder;
import java.time.Clock;
import picocli.CommandLine;

/// Runs commands: reads the arguments, does the work with the program's services, and says in the exit code how it went
/// ({@link ExitCode}). Safe to call again and again in one process.
public final class CommandLineDoor {
    private final Surroundings surroundings;
    private final DemoRun demo;

    public CommandLineDoor(Surroundings surroundings, DemoRun demo) {
        this.surroundings = surroundings;
        this.demo = demo;
    }

    /** The door of this process, with its streams, its environment and whoever sits at its console. */
    public static CommandLineDoor ofThisProcess(Clock clock, DemoRun demo) {
        ProcessTerminal terminal = new ProcessTerminal();
        return new CommandLineDoor(new Surroundings(terminal.writer(System.out), terminal.writer(System.err), clock,
                DataFolder.standard(), System.getenv(), terminal::ask), demo);
    }

    /**
     * Runs a command.
     *
     * @return one of {@link ExitCode}
     */
    public int run(String... args) {
        int code = commands().execute(args);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** All commands, as they are read and explained. */
    CommandLine commands() {
        Desk desk = new Desk(surroundings);
        return new Commands(desk, demo).tree().setOut(surroundings.out()).setErr(surroundings.err());
    }
}
