package cn.shuangsuiji.base;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where an office's data lies unless somebody says otherwise: on Windows {@code %LOCALAPPDATA%\Shuangsuiji}, which no
/// roaming profile copies about; elsewhere by the XDG Base Directory Specification.
public final class DataFolder {
    private DataFolder() {}

    /** The folder for the person who runs this program. */
    public static Path standard() {
        return standard(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder in such surroundings.
     *
     * @param system the operating system's name as Java gives it
     * @param home the person's own folder, used where the environment names none
     */
    static Path standard(Map<String, String> environment, String system, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return named(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Shuangsuiji");
        }
        return named(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("shuangsuiji");
    }

    /** The specification ignores a path that is not absolute. */
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
