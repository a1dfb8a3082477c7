package cn.shuangsuiji.notice.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a scanned file is. */
public enum ScanKind {
    PDF(new byte[]{'%', 'P', 'D', 'F', '-'}), JPEG(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}), PNG(
            new byte[]{(byte) 0x89, 'P', 'N', 'G'});

    /** PDF readers accept as much rubbish before the beginning. */
    private static final int HEAD = 1024;

    private final byte[] beginning;

    ScanKind(byte[] beginning) {
        this.beginning = beginning;
    }

    /** By how the file begins, since phones and mail programs change endings; empty for what cannot be filed. */
    static Optional<ScanKind> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    /** Whether a file's name promises one of these. */
    static boolean promisedBy(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
    }

    /** Ending of the files kept, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean begins(byte[] head) {
        int latest = this == PDF ? head.length - beginning.length : 0;
        for (int from = 0; from <= latest; from++) {
            int to = from + beginning.length;
            if (to <= head.length && Arrays.equals(head, from, to, beginning, 0, beginning.length)) {
                return true;
            }
        }
        return false;
    }
}
