package cn.shuangsuiji.catalog.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measure as it stands, and how it stood before.
///
/// @param count how many rows it found
/// @param total how many rows it could concern
/// @param previous the count of the last day before on which it was taken; null where it never was
/// @param previousDay that day
/// @param history the counts of the last days on which it was taken, oldest first, today's last
public record QualityLine(Measure measure, long count, long total, @Nullable Long previous,
        @Nullable LocalDate previousDay, List<Long> history) {
    public QualityLine {
        history = List.copyOf(history);
    }
}
