package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 年度抽查计划表: the lines of a plan, also of one that is not public yet.
///
/// @param plan UUID of the plan
/// @param organ full name of the organ
/// @param date of the table
/// @param year of the plan
/// @param planNumber the plan's number
/// @param state how far the plan is, such as `草稿`
/// @param lines in the plan's order
public record PlanTable(String plan, String organ, LocalDate date, int year, String planNumber, String state,
        List<PlanAnnouncement.Line> lines) implements Paper {
    public PlanTable {
        lines = List.copyOf(lines);
    }

    /** How many tasks the plan has. */
    public int count() {
        return lines.size();
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PLAN_TABLE;
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
