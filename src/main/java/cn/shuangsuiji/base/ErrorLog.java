package cn.shuangsuiji.base;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Files with the details of what no sentence foresaw, one a failure, for whoever repairs the program.
public final class ErrorLog {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final Clock clock;
    private final String program;

    /**
     * @param folder where the files go; made when it is not there
     * @param program name and version, for the file's head
     */
    public ErrorLog(Path folder, Clock clock, String program) {
        this.folder = folder;
        this.clock = clock;
        this.program = program;
    }

    /** What went wrong, where, when and on what machine. */
    public String details(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(program);
        out.println(LocalDateTime.now(clock));
        out.println("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version"));
        failure.printStackTrace(out);
        out.flush();
        return text.toString();
    }

    /**
     * Writes the details into a new file.
     *
     * @return the file
     * @throws AppException when it cannot be written
     */
    public synchronized Path write(Throwable failure) {
        String stamp = STAMP.format(LocalDateTime.now(clock));
        int number = 1;
        while (Files.exists(file(stamp, number))) {
            number++;
        }
        Path file = file(stamp, number);
        AtomicFile.write(file, details(failure).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private Path file(String stamp, int number) {
        return folder.resolve("error-%s-%d.txt".formatted(stamp, number));
    }
}
