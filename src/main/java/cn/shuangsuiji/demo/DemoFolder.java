package cn.shuangsuiji.demo;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder of a demonstration. Only what a demonstration made is ever removed from it. */
public final class DemoFolder {
    private static final Set<String> OURS = Set.of("data", "lists", "papers", "record", "publication", "usb", "screens",
            "summary.txt");

    private final Path folder;

    public DemoFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of the sample office's data. */
    public Path data() {
        return folder.resolve("data");
    }

    /**
     * Makes room for a new telling.
     *
     * @throws AppException when the folder holds anything that no demonstration made
     */
    public void clear() {
        try {
            Files.createDirectories(folder);
            for (Path entry : entries(folder)) {
                if (!OURS.contains(String.valueOf(entry.getFileName()))) {
                    throw new AppException("demo.folder.foreign", folder, entry.getFileName());
                }
            }
            for (Path entry : entries(folder)) {
                delete(entry);
            }
        } catch (IOException failed) {
            throw new AppException(failed, "demo.folder.unwritable", folder);
        }
    }

    /** Copies the papers for the printer beside each other, where somebody who looks at the demonstration finds them. */
    public void collectPapers() {
        Path papers = data().resolve("papers");
        try (Stream<Path> files = Files.walk(papers)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(file -> !file.toString().contains("single")).toList()) {
                String name = papers.relativize(file).toString().replace('\\', '-').replace('/', '-');
                Path copy = folder.resolve("papers").resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new AppException(failed, "demo.folder.unwritable", folder);
        }
    }

    /** Ends the telling with what lies where, in counts and times, and keeps it beside the rest. */
    public void summary(StoryReport report, People people, Consumer<String> line) {
        Set<String> lines = new TreeSet<>();
        try {
            for (Path entry : entries(folder)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    lines.add(Messages.text("demo.summary.line", entry.getFileName(),
                            files.filter(Files::isRegularFile).count()));
                }
            }
        } catch (IOException failed) {
            throw new AppException(failed, "demo.folder.unwritable", folder);
        }
        List<String> all = Stream.of(Stream.of(Messages.text("demo.summary", folder, report.millis() / 1000)),
                lines.stream(), Stream.of(Messages.text("demo.summary.people", people.clerk().login(),
                        people.head().login(), people.password())))
                .flatMap(part -> part).toList();
        all.forEach(line);
        String text = String.join("\n", report.told()) + "\n" + String.join("\n", all) + "\n";
        AtomicFile.write(folder.resolve("summary.txt"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void delete(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
