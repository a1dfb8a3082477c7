package cn.shuangsuiji.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record of the outbox with how far it came.
///
/// @param payload JSON, in one line: what the province gets
/// @param reason why the province sent it back; null when it did not
public record OutboxEntry(long seq, String kind, Instant createdAt, String payload, Sending state,
        @Nullable String reason) {}
