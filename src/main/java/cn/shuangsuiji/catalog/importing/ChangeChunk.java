package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// What an import changed in some rows, with what it takes to tell whether they were changed since.
///
/// @param columns the columns that the digests are of
/// @param added digests of the rows that were added, by key
/// @param changed the rows that were changed
/// @param seen keys of the rows of which only the day was changed, by the day they had
///     and the day they were given
record ChangeChunk(List<String> columns, Map<String, String> added, List<Changed> changed,
        Map<String, List<String>> seen) {

    private static final char BETWEEN = '/';

    /// A row that was changed.
    ///
    /// @param digest of the row as the import left it
    /// @param before the values that it had, of the columns that were changed
    record Changed(String key, String digest, Map<String, String> before) {}

    /** The days that a row had and was given, as {@link #seen} has them. */
    static String days(Difference row) {
        return row.before().getOrDefault(Intake.AS_OF, "") + BETWEEN + row.after().getOrDefault(Intake.AS_OF, "");
    }

    /** The earlier of two days that stand together. */
    static String before(String days) {
        return days.substring(0, days.indexOf(BETWEEN));
    }

    /** The later of two days that stand together. */
    static String after(String days) {
        return days.substring(days.indexOf(BETWEEN) + 1);
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && seen.isEmpty();
    }

    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
            out.write(Json.line(this).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static ChangeChunk unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), ChangeChunk.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
