package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.ErrorLog;
import cn.shuangsuiji.base.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final ErrorLog log;
    private final Theme theme;
    private final AtomicBoolean open = new AtomicBoolean();

    /**
     * @param folder where the files go
     * @param program name and version, for the file's head
     */
    public ErrorReport(Path folder, Clock clock, Theme theme, String program) {
        this.log = new ErrorLog(folder, clock, program);
        this.theme = theme;
    }

    /** Takes every failure that nobody catches, on any thread. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> accept(failure));
    }

    @Override
    public void accept(Throwable failure) {
        String sentence = write(failure);
        if (open.compareAndSet(false, true)) {
            String details = log.details(failure);
            Platform.runLater(() -> show(sentence, details));
        }
    }

    private String write(Throwable failure) {
        try {
            return Messages.text("ui.error.sentence", log.write(failure));
        } catch (AppException unwritable) {
            return Messages.text("ui.error.sentence.unwritten", unwritable.sentence());
        }
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
