package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 年度抽查计划调整公告: what of a public plan is changed, with what it said before. Public.
///
/// @param plan UUID of the plan
/// @param organ full name of the organ
/// @param number 发文字号
/// @param date of the announcement
/// @param year of the plan
/// @param planNumber the plan's number
/// @param reason why it is changed
/// @param changes every difference
public record PlanAdjustment(String plan, String organ, String number, LocalDate date, int year, String planNumber,
        String reason, List<Change> changes) implements Paper {
    public PlanAdjustment {
        changes = List.copyOf(changes);
    }

    /**
     * @param what 新增, 调整 or 取消
     * @param task name of the task
     * @param field what of it; empty where the whole task comes or goes
     * @param before what it said; empty for a new task
     * @param after what it says now; empty for a task that is dropped
     */
    public record Change(String what, String task, String field, String before, String after) {}

    /** How many differences there are. */
    public int count() {
        return changes.size();
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PLAN_ADJUSTMENT;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.PLAN, plan);
    }

    @Override
    public String reference() {
        return planNumber;
    }
}
