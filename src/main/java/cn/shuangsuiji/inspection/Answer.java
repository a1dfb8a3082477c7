package cn.shuangsuiji.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the clerk has entered for one item so far.
///
/// @param resultCode null while no result was chosen
/// @param measure null while none was chosen
/// @param deadline ISO date of the measure's last day; null where none is set
public record Answer(String item, @Nullable String resultCode, String note, @Nullable Measure measure,
        @Nullable String deadline) {
    /** Nothing entered yet. */
    public static Answer empty(String item) {
        return new Answer(item, null, "", null, null);
    }

    @Nullable
    LocalDate deadlineDate() {
        return deadline == null || deadline.isBlank() ? null : LocalDate.parse(deadline);
    }
}
