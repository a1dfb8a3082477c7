package cn.shuangsuiji.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A package file that came in, and what became of it. What the manifest says is null where none could be read.
///
/// @param sha256 digest of the file; its name in the inbox while it is kept there
/// @param fileName as it lay on the stick
/// @param packageId empty where unknown
/// @param reason for the clerk
/// @param confirmedBy login of the second person; null where none was needed
public record PackageIn(long id, String sha256, String fileName, String packageId, @Nullable PackageKind kind,
        @Nullable String stream, @Nullable Integer epoch, @Nullable Long fromSeq, @Nullable Long toSeq,
        @Nullable LocalDate dataAsOf, Outcome outcome, String reasonKey, String reason, Instant receivedAt,
        String receivedBy, @Nullable String confirmedBy) {

    /** The same file with what came of it this time. */
    PackageIn with(Decision decision) {
        return new PackageIn(id, sha256, fileName, packageId, kind, stream, epoch, fromSeq, toSeq, dataAsOf,
                decision.outcome(), decision.key(), decision.sentence(), receivedAt, receivedBy, confirmedBy);
    }
}
