package cn.shuangsuiji.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 年度抽查计划.
///
/// @param number the plan's number as on the public platform: six digits of the office, the year, four of the series
/// @param planner login of the person who made it
/// @param approver login of the other person who approved it; null before
/// @param publishedOn local day on which it was made public; null before
public record AnnualPlan(long id, String uuid, int year, String number, String title, PlanState state, String planner,
        @Nullable String approver, @Nullable Instant approvedAt, @Nullable LocalDate publishedOn) {
    private static final int SERIES = 10;

    /** Its number within the year, from one. */
    public int ordinal() {
        return Integer.parseInt(number.substring(SERIES));
    }
}
