package cn.shuangsuiji.exchange;

import java.time.Instant;

/// A package of results that was written.
///
/// @param state by the newest acknowledgement; returned when the province sent back any of its records
public record PackageOut(long id, String packageId, String fileName, String sha256, int epoch, long fromSeq, long toSeq,
        Instant exportedAt, String exportedBy, Sending state) {}
