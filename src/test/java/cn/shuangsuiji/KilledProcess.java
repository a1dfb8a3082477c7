package cn.shuangsuiji;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a process of its own and kills it, as a power cut would, once it has said a word often enough. */
final class KilledProcess {
    private KilledProcess() {}

    /** Kills it as soon as {@code word} was said {@code times} times; says how often it was said before the end. */
    static int run(Class<?> program, List<String> arguments, String word, int times)
            throws IOException, InterruptedException {
        Process process = start(program, arguments);
        int said = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(word) && ++said == times) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException cutOff) {
            if (said < times) {
                throw cutOff;
            }
        }
        process.waitFor();
        return said;
    }

    /** Starts it; what it complains about goes to a file. */
    static Process start(Class<?> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.to(new File("target",
                program.getSimpleName() + ".log"))).start();
    }
}
