package cn.shuangsuiji.base;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataFolderTest {
    private static final Path HOME = Path.of("/people/li").toAbsolutePath();
    private static final Path NAMED = Path.of("/elsewhere").toAbsolutePath();

    @Test
    void standard_windows_isLocalAndNotRoaming() {
        assertThat(DataFolder.standard(Map.of("LOCALAPPDATA", NAMED.toString(), "APPDATA", "x"), "Windows 11", HOME))
                .isEqualTo(NAMED.resolve("Shuangsuiji"));
        assertThat(DataFolder.standard(Map.of(), "Windows 10", HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Shuangsuiji"));
    }

    @Test
    void standard_elsewhere_followsTheSpecification() {
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", NAMED.toString()), "Linux", HOME))
                .isEqualTo(NAMED.resolve("shuangsuiji"));
        assertThat(DataFolder.standard(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/shuangsuiji"));
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/shuangsuiji"));
    }
}
