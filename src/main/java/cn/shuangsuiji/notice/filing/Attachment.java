package cn.shuangsuiji.notice.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Pages of a scanned file that belong to a visit.
///
/// @param visit UUID of the visit
/// @param sha256 digest of the whole file, under which it is kept
/// @param name the file's name as it came
/// @param firstPage the first of the file's pages that belong to the visit, from 1
/// @param pages how many
/// @param withdrawnBy who took it out of the visit's file again; null while it is in
public record Attachment(long id, String uuid, String visit, String sha256, String name, ScanKind kind, long bytes,
        int firstPage, int pages, String addedBy, Instant addedAt, @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt, @Nullable String withdrawReason) {}
