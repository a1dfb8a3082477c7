package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 年度抽查工作计划: the announcement of a year's plan with its table. Public.
///
/// @param plan UUID of the plan
/// @param organ full name of the organ
/// @param number 发文字号
/// @param date of the announcement
/// @param year of the plan
/// @param planNumber the plan's number
/// @param basis the rules that the plan rests on
/// @param lines the planned tasks in the plan's order
public record PlanAnnouncement(String plan, String organ, String number, LocalDate date, int year, String planNumber,
        String basis,
        List<Line> lines) implements Paper {
    public PlanAnnouncement {
        lines = List.copyOf(lines);
    }

    /**
     * @param task name of the task
     * @param type 抽查类型, such as `定向`
     * @param importance 一般 or 重点
     * @param items 抽查事项
     * @param targets 抽查对象范围
     * @param ratio ratio or number
     * @param initiator who initiates, and jointly with whom
     * @param inspector who inspects
     * @param period when
     * @param remark may be empty
     */
    public record Line(String task, String type, String importance, String items, String targets, String ratio,
            String initiator, String inspector, String period, String remark) {}

    @Override
    public PaperKind kind() {
        return PaperKind.PLAN_ANNOUNCEMENT;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.PLAN, plan);
    }

    @Override
    public String reference() {
        return String.valueOf(year);
    }

    /** How many tasks the plan has. */
    public int count() {
        return lines.size();
    }
}
