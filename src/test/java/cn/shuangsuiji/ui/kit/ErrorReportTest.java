package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.ui.UiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorReportTest extends UiTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T07:01:02Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void failure_showsASentenceWritesAFileAndLetsItBeCopied() throws IOException {
        ErrorReport report = new ErrorReport(folder, CLOCK, theme, "双随机抽查工作台 0.1.0");
        report.accept(new IllegalStateException("boom"));
        awaitText("此前保存的内容都在");
        picture("kit-error");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.ENTER);

        assertThat(files()).containsExactly("error-20261122-150102-1.txt");
        String details = Files.readString(folder.resolve("error-20261122-150102-1.txt"));
        assertThat(details).contains("双随机抽查工作台 0.1.0", "IllegalStateException: boom", "ErrorReportTest");
        assertThat(ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(details);
    }

    @Test
    void failures_oneAfterTheOther_writeAllFilesAndShowOneWindow() throws IOException {
        ErrorReport report = new ErrorReport(folder, CLOCK, theme, "双随机抽查工作台");
        report.accept(new IllegalStateException("first"));
        report.accept(new IllegalStateException("second"));
        awaitText("此前保存的内容都在");
        keys(KeyCode.ESCAPE);
        assertThat(ask(() -> isShown("此前保存的内容都在"))).isFalse();
        report.accept(new IllegalStateException("third"));
        awaitText("此前保存的内容都在");

        assertThat(files()).hasSize(3);
    }

    @Test
    void failure_whenTheFolderCannotBeWritten_saysThatToo() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        ErrorReport report = new ErrorReport(file, CLOCK, theme, "双随机抽查工作台");
        report.accept(new IllegalStateException("boom"));

        awaitText("详细情况没能写入文件");
    }

    @Test
    void install_takesWhatNobodyCatches() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            new ErrorReport(folder, CLOCK, theme, "双随机抽查工作台").install();
            Thread.ofPlatform().start(() -> {
                throw new IllegalStateException("nobody catches this");
            });
            awaitText("此前保存的内容都在");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
