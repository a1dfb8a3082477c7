package cn.shuangsuiji.bench;

import cn.shuangsuiji.draw.Population;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs every benchmark and leaves the figures on the screen and in results.md of the folder named as argument. Figures
/// are not judged here: a slow machine is no defect, but the ratios hold on any.
final class Benchmarks {
    private final StringBuilder report = new StringBuilder();

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.run(folder);
        Files.writeString(folder.resolve("results.md"), benchmarks.report);
    }

    private void run(Path folder) throws Exception {
        Runtime machine = Runtime.getRuntime();
        say("JDK " + Runtime.version() + ", " + System.getProperty("os.arch") + ", " + machine.availableProcessors()
                + " cores, heap at most " + machine.maxMemory() / 1_048_576
                + " MB. Medians of rounds taken in turns, in one run.\n\n| measured | figure | goal |\n|---|---|---|");
        say(PaperSpeed.measure(folder));
        say(BrowsingSpeed.measure(folder));
        say(ImportSpeed.measure(folder));
        say(ImportLoad.measure(folder));
        say(JointVisits.measure());
        say(AssignmentSpeed.measure(folder));
        Population firms = Firms.population();
        say(DrawMemory.measure(firms));
        say(DrawSpeed.measure(firms, folder));
    }

    private void say(List<Figure> figures) {
        figures.forEach(figure -> say("| " + figure.what() + " | " + figure.value() + " | " + figure.goal() + " |"));
    }

    private void say(String line) {
        System.out.println(line);
        report.append(line).append('\n');
    }
}
