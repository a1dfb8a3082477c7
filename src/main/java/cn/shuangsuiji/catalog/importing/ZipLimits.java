package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Looks through a workbook before the reader of workbooks does: every part is inflated once and counted, so that a small
/// file that unpacks into a huge one is refused, and one that declares a document type (entities from outside) too. What
/// a part claims to hold is not believed.
///
/// @param whole bytes that all parts may unpack to
/// @param strings bytes that the table of shared texts may unpack to: it is held in memory
record ZipLimits(long whole, long strings) {
    static final ZipLimits USUAL = new ZipLimits(2L << 30, 192L << 20);

    private static final int MOST_PARTS = 10_000;
    private static final int LOOKED_AT = 1_024;

    /** What each part that is a sheet says about its cells, by the part's name; refused when beyond the limits. */
    Map<String, SheetFacts> check(Path file) {
        Map<String, SheetFacts> sheets = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new AppException("catalog.import.notsheet", file.getFileName());
            }
            if (zip.size() > MOST_PARTS) {
                throw new AppException("catalog.import.bomb", file.getFileName());
            }
            long left = whole;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
                ZipEntry part = parts.nextElement();
                long limit = part.getName().endsWith("sharedStrings.xml") ? Math.min(left, strings) : left;
                SheetScan scan = part.getName().startsWith("xl/worksheets/") ? new SheetScan() : null;
                left -= inflated(zip, part, limit, file, scan);
                if (scan != null) {
                    sheets.put(part.getName(), scan.facts());
                }
            }
            return sheets;
        } catch (IOException broken) {
            throw new AppException(broken, "catalog.import.broken", file.getFileName());
        }
    }

    private static long inflated(ZipFile zip, ZipEntry part, long limit, Path file, @Nullable SheetScan scan)
            throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            if (new String(start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new AppException("catalog.import.doctype", file.getFileName());
            }
            long count = start.length;
            if (scan != null) {
                scan.feed(start, start.length);
            }
            byte[] buffer = new byte[64 << 10];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > limit) {
                    throw new AppException("catalog.import.bomb", file.getFileName());
                }
                if (scan != null && read > 0) {
                    scan.feed(buffer, read);
                }
            }
            return count;
        }
    }
}
