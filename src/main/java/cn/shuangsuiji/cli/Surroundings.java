package cn.shuangsuiji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What a run of the command line stands in.
///
/// @param dataFolder the office's data, unless {@code --data} names another folder
/// @param environment the environment's variables
/// @param prompt the person to ask for passwords
public record Surroundings(PrintWriter out, PrintWriter err, Clock clock, Path dataFolder,
        Map<String, String> environment, SecretPrompt prompt) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
