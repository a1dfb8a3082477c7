package cn.shuangsuiji.notice.print;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How often a paper was printed.
///
/// @param lastBy login of who printed it last, and when; null where nobody did
public record PrintCount(int times, @Nullable String lastBy, @Nullable Instant lastAt) {}
