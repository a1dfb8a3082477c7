package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void read_whatWasWritten() {
        new Preferences(18).write(folder);

        assertThat(Preferences.read(folder)).isEqualTo(new Preferences(18));
    }

    @Test
    void read_nothingKept_isTheUsual() {
        assertThat(Preferences.read(folder)).isEqualTo(new Preferences(Theme.USUAL));
    }

    @Test
    void read_brokenFile_isTheUsual() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"textSize\":");

        assertThat(Preferences.read(folder)).isEqualTo(new Preferences(Theme.USUAL));
    }
}
