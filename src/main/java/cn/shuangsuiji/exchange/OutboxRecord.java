package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.TreeMap;

/// One change that the province must learn of. The province's key for it is (installation, epoch, seq).
///
/// @param seq counts without gaps within an epoch, from one
/// @param epoch of this office's database
/// @param kind what changed, such as `task`
/// @param uuid which one
/// @param payload JSON, in one line
public record OutboxRecord(int epoch, long seq, String kind, String uuid, Instant createdAt, String payload) {
    /** As a row of {@code results.jsonl}. */
    public TreeMap<String, Object> row() {
        TreeMap<String, Object> row = new TreeMap<>();
        row.put("epoch", epoch);
        row.put("seq", seq);
        row.put("kind", kind);
        row.put("uuid", uuid);
        row.put("createdAt", createdAt.toString());
        row.put("payload", Json.read(payload, Object.class));
        return row;
    }

    /**
     * The record of a row.
     *
     * @throws cn.shuangsuiji.base.AppException when a field is missing or wrong
     */
    public static OutboxRecord of(Row row) {
        if (row.number("seq") < 1) {
            throw row.wrong("seq");
        }
        try {
            return new OutboxRecord(row.number("epoch", 1, Integer.MAX_VALUE), row.number("seq"), row.word("kind"),
                    row.word("uuid"), Instant.parse(row.text("createdAt")), row.json("payload"));
        } catch (DateTimeException malformed) {
            throw row.wrong("createdAt");
        }
    }

    /** The digest by which the province tells a repeated record from another one under the same number. */
    public String digest() {
        return Sha256.hex(Json.line(row()));
    }
}
