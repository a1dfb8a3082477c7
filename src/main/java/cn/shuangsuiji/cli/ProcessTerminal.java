package cn.shuangsuiji.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal that this process was started from, where there is one. */
final class ProcessTerminal {
    private final @Nullable Console console;

    /** What the process has; since JDK 25 (JDK-8351435) null again where input or output is a file or pipe. */
    @SuppressWarnings("SystemConsoleNull")
    ProcessTerminal() {
        Console found = System.console();
        console = found != null && found.isTerminal() ? found : null;
    }

    /** Reads without showing what is typed; nobody can be asked where there is no terminal. */
    @Nullable
    String ask(String question) {
        return Optional.ofNullable(console).map(at -> at.readPassword("%s", question)).map(String::new).orElse(null);
    }

    /** A writer on a stream: UTF-8, but in the console's code page on a Windows console. */
    PrintWriter writer(PrintStream stream) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new PrintWriter(stream, true,
                windows && console != null ? console.charset() : StandardCharsets.UTF_8);
    }
}
