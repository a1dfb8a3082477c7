package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes; its name is not asked. */
enum FileForm {
    XLSX, XLS, TEXT;

    /** The largest workbook that is read, in bytes. */
    static final long LARGEST = 200L << 20;
    /** The largest text that is read, in bytes: a province's 2.5 million firms take half of it. */
    static final long LARGEST_TEXT = 2L << 30;

    private static final int LOOKED_AT = 64 << 10;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED = "EncryptedPackage";

    static FileForm of(Path file) {
        byte[] start = start(file);
        if (begins(start, ZIP)) {
            limit(file, LARGEST);
            return XLSX;
        }
        if (begins(start, OLE2)) {
            limit(file, XlsFile.LARGEST);
            if (contains(file, ENCRYPTED.getBytes(StandardCharsets.UTF_16LE))) {
                throw new AppException("catalog.import.password", file.getFileName());
            }
            return XLS;
        }
        limit(file, LARGEST_TEXT);
        String text = new String(start, 0, Math.min(start.length, 512), StandardCharsets.ISO_8859_1)
                .replaceAll("^[^<]{0,8}\\s*(?=<)", "").toLowerCase(Locale.ROOT);
        if (text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<table")
                || text.startsWith("<?xml") || text.startsWith("<meta")) {
            throw new AppException("catalog.import.html", file.getFileName());
        }
        return TEXT;
    }

    private static byte[] start(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new AppException("catalog.import.empty", file.getFileName());
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(LOOKED_AT);
            }
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }

    private static void limit(Path file, long most) {
        try {
            if (Files.size(file) > most) {
                throw new AppException("catalog.import.large", file.getFileName(), most >> 20);
            }
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** The directory of an OLE2 file may stand anywhere in it. */
    private static boolean contains(Path file, byte[] wanted) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }
}
