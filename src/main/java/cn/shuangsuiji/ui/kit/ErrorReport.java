package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What happens when something fails that no sentence foresees: a file with the details is written, and one window says
/// that the work is kept, where the file lies, and lets the clerk copy it. A second failure while that window is open only
/// writes its file, so that a fault that repeats does not bury the desk. Safe from any thread.
public final class ErrorReport implements Consumer<Throwable> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final Clock clock;
    private final Theme theme;
    private final String program;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean open = new AtomicBoolean();

    /**
     * @param folder where the files go
     * @param program name and version, for the file's head
     */
    public ErrorReport(Path folder, Clock clock, Theme theme, String program) {
        this.folder = folder;
        this.clock = clock;
        this.theme = theme;
        this.program = program;
    }

    /** Takes every failure that nobody catches, on any thread. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> accept(failure));
    }

    @Override
    public void accept(Throwable failure) {
        String details = details(failure);
        Path file = folder.resolve("error-%s-%d.txt".formatted(STAMP.format(LocalDateTime.now(clock)),
                number.incrementAndGet()));
        String sentence = write(file, details);
        if (open.compareAndSet(false, true)) {
            Platform.runLater(() -> show(sentence, details));
        }
    }

    private String write(Path file, String details) {
        try {
            AtomicFile.write(file, details.getBytes(StandardCharsets.UTF_8));
            return Messages.text("ui.error.sentence", file);
        } catch (AppException unwritable) {
            return Messages.text("ui.error.sentence.unwritten", unwritable.sentence());
        }
    }

    private String details(Throwable failure) {
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

    private void show(String sentence, String details) {
        DialogWindow dialog = new DialogWindow(null, theme, Messages.text("ui.error.title"), sentence);
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(8);
        area.getStyleClass().add("code");
        area.setAccessibleText(Messages.text("ui.error.details"));
        TabLeaves.from(area);
        Button copy = Buttons.primary(Messages.text("ui.error.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        dialog.content(area).verb(copy).onClose(() -> open.set(false)).show(copy);
    }
}
