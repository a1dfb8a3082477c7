package cn.shuangsuiji.audit;

import cn.shuangsuiji.base.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link of the audit chain. Its hash is the SHA-256 of its fields, one a line, ended by the hash of the link before it;
/// the first link follows 64 zeros. Whoever holds a later hash on paper can show that nothing before it was changed.
public record AuditEntry(long seq, Instant at, String actor, @Nullable String second, String action, String subject,
        String uuid, String detail, String previous, String hash) {
    static final String BEGINNING = "0".repeat(64);

    String computedHash() {
        return Sha256.hex(String.join("\n", "audit/1", Long.toString(seq), at.toString(), actor,
                second == null ? "" : second, action, subject, uuid, detail, previous));
    }
}
