package cn.shuangsuiji.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 抽查任务.
///
/// @param number the office's own, gap-free within the year
/// @param content what is drawn and checked: the plan line's content as it stood when the task was made
/// @param inspectFrom first day of the inspections
/// @param inspectTo last day of the inspections
/// @param platformNumber the platform's task number (平台之外无抽查); null while not registered
/// @param sealedSha256 digest of the number that the province sealed; null where there is none
/// @param planner login of the person who made it
/// @param approver login of the other person who approved it; null before
/// @param voidReason why it was given up; null while it was not
public record InspectionTask(long id, String uuid, String number, long lineId, LineContent content,
        LocalDate inspectFrom, LocalDate inspectTo, TaskState state, @Nullable String platformNumber,
        @Nullable NumberSource numberSource, @Nullable String sealedSha256, String planner,
        @Nullable String approver, @Nullable String voidReason) {

    /** Title with the task's number, as lists show it. */
    public String title() {
        return content.title() + " " + number;
    }
}
