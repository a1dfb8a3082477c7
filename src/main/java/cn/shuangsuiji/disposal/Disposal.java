package cn.shuangsuiji.disposal;

import cn.shuangsuiji.inspection.Measure;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The follow-up of one problem.
///
/// @param item code of the item, with its name and what was found
/// @param owner login of the person it waits for
/// @param deadline last day; null when the workday calendar does not reach that far
/// @param evidence how it ended and where that can be seen; empty while it has not
/// @param doneBy who says it is done; {@code closedBy} is another person
public record Disposal(long id, String uuid, long visitId, String targetCode, String targetName, String item,
        String itemName, String problem, Measure measure, String owner, @Nullable LocalDate deadline,
        DisposalState state, String evidence, @Nullable String doneBy, @Nullable Instant doneAt,
        @Nullable String closedBy, @Nullable Instant closedAt) {

    /** Whether its deadline is over while it is not closed. */
    public boolean overdueOn(LocalDate day) {
        return state != DisposalState.CLOSED && deadline != null && day.isAfter(deadline);
    }
}
