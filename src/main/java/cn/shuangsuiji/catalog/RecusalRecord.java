package cn.shuangsuiji.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A recusal as it is kept, with its trace.
///
/// @param enteredBy login; null for those kept before the trace was
/// @param approver login of whoever decided that it no longer holds; null while it stands
public record RecusalRecord(long id, String certificate, String targetCode, RecusalKind kind, String note,
        String declaredBy, LocalDate declaredOn, @Nullable LocalDate until, @Nullable String enteredBy,
        @Nullable String withdrawnBy, @Nullable Instant withdrawnAt, @Nullable String withdrawReason,
        @Nullable String approver) {

    /** Whether nobody withdrew it. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** What was declared. */
    public Recusal recusal() {
        return new Recusal(certificate, targetCode, kind, note, declaredBy, declaredOn, until);
    }
}
