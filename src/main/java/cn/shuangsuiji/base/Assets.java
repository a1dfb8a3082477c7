package cn.shuangsuiji.base;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What ships beside the program and an office may replace: fonts, templates, code lists, calendars, the sample county.
public final class Assets {
    /** Where to look instead of beside the program; an absolute folder. */
    public static final String PROPERTY = "shuangsuiji.assets";

    private final Path folder;

    public Assets(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder beside the program's jar, or, in a checkout, the one in the working directory.
     *
     * @throws AppException when neither is there: the installation is damaged
     */
    public static Assets standard() {
        String named = System.getProperty(PROPERTY);
        for (Path candidate : named == null ? candidates() : List.of(Path.of(named))) {
            if (Files.isDirectory(candidate)) {
                return new Assets(candidate);
            }
        }
        throw new AppException("base.assets.missing", named == null ? candidates().getFirst() : named);
    }

    /**
     * A file by its path inside the folder, such as {@code fonts/NotoSansSC-Regular.ttf}.
     *
     * @throws AppException when it is not there
     */
    public Path file(String path) {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            throw new AppException("base.assets.missing", file);
        }
        return file;
    }

    /** A file's text, UTF-8. */
    public String text(String path) {
        try {
            return Files.readString(file(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "base.assets.unreadable", path);
        }
    }

    private static List<Path> candidates() {
        Path beside = jar().resolveSibling("assets");
        return List.of(beside, Path.of("assets").toAbsolutePath());
    }

    private static Path jar() {
        try {
            return Path.of(Assets.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
