package cn.shuangsuiji.notice.filing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a scanned file is. */
public enum ScanKind {
    PDF, JPEG, PNG;

    /** By the file's ending; empty for a file that cannot be filed. */
    static Optional<ScanKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> Optional.of(PDF);
            case "jpg", "jpeg" -> Optional.of(JPEG);
            case "png" -> Optional.of(PNG);
            default -> Optional.empty();
        };
    }

    /** Ending of the files kept, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
