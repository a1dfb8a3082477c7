package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.ui.kit.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// How the window looks on this computer; kept in a small file beside the office's data and never part of them.
///
/// @param textSize in px
public record Preferences(int textSize) {
    private static final String FILE = "preferences.json";
    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());

    /** What was kept; the usual where nothing was, or where the file cannot be read: nobody loses work by it. */
    public static Preferences read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file)
                    ? Json.read(Files.readString(file, StandardCharsets.UTF_8), Preferences.class)
                    : new Preferences(Theme.USUAL);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "Preferences unreadable", unreadable);
            return new Preferences(Theme.USUAL);
        }
    }

    /**
     * Keeps them.
     *
     * @throws cn.shuangsuiji.base.AppException when the folder cannot be written
     */
    public void write(Path folder) {
        AtomicFile.write(folder.resolve(FILE), Json.pretty(this).getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the window follow them. */
    public void apply(Theme theme) {
        theme.setSize(textSize);
    }
}
