package cn.shuangsuiji.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An absence as it is kept, with its trace.
///
/// @param name the person's
/// @param withdrawnBy login of whoever took it back; null while it stands
public record AbsenceRecord(long id, String certificate, String name, String unit, LocalDate from, LocalDate to,
        String reason, @Nullable String withdrawnBy, @Nullable Instant withdrawnAt, @Nullable String withdrawReason) {

    /** Whether nobody withdrew it. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** Whether the day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
