package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.DrawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// changes.json: the changes after the assignment in order. Each names the digest of the one before, the first that of
/// assignment.json, so that none can be left out, put in or altered without altering all that follow; the last digest
/// stands in the office's log and in its report to the province.
final class ChangesFile {
    static final String FORMAT = "double-random-changes/1";

    private ChangesFile() {}

    /** A change with the digests that chain it. */
    static Map<String, @Nullable Object> chained(DrawChange change, String previous) {
        Map<String, @Nullable Object> json = change.json();
        json.put("previous", previous);
        json.put("digest", Sha256.hex(Json.line(json)));
        return json;
    }

    /** What the first change is chained to. */
    static String start(String assignmentText) {
        return Sha256.hex(assignmentText);
    }

    /** The text of the file; the same for the same changes. */
    static String text(List<? extends Map<?, ?>> chained) {
        Map<String, Object> json = new TreeMap<>();
        json.put("format", FORMAT);
        json.put("changes", chained);
        return Json.pretty(json);
    }

    /**
     * The changes of a file, as published.
     *
     * @throws AppException when it is not of this form
     */
    static List<Map<?, ?>> read(String text) {
        Map<?, ?> fields;
        try {
            fields = Json.read(text, Map.class);
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", DrawRecord.CHANGES);
        }
        if (!FORMAT.equals(fields.get("format"))) {
            throw new AppException("draw.file.field", DrawRecord.CHANGES, "format");
        }
        if (!(fields.get("changes") instanceof List<?> changes)) {
            throw new AppException("draw.file.field", DrawRecord.CHANGES, "changes");
        }
        List<Map<?, ?>> published = new ArrayList<>();
        for (Object change : changes) {
            if (!(change instanceof Map<?, ?> values)) {
                throw new AppException("draw.file.field", DrawRecord.CHANGES, "changes");
            }
            published.add(values);
        }
        return published;
    }
}
