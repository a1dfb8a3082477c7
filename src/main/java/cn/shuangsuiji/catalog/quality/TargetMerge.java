package cn.shuangsuiji.catalog.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 并户: who went into whom.
///
/// @param undoneAt when it was taken back; null while it holds
public record TargetMerge(long id, String uuid, String keptCode, String keptName, String mergedCode,
        String mergedName, String reason, String mergedBy, Instant mergedAt, @Nullable Instant undoneAt) {}
