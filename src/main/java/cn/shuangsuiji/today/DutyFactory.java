package cn.shuangsuiji.today;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.WorkdayCalendar;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes lines of 今日 and says how urgent each is on this day. */
final class DutyFactory {
    private static final int WEEK = 7;

    private final LocalDate today;
    private final WorkdayCalendar calendar;
    private final LocalDate nextWorkday;

    DutyFactory(LocalDate today, WorkdayCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
        LocalDate next = calendar.after(today, 1).date();
        this.nextWorkday = next == null ? today.plusDays(1) : next;
    }

    LocalDate today() {
        return today;
    }

    /** A line that belongs to a task; {@code count} stands in the verb. */
    Duty duty(DutyKind kind, String what, String task, String owner, @Nullable LocalDate due, long count,
            long subject) {
        String verb = Messages.text("today.verb." + kind.name(), count);
        OptionalInt workdays = due == null ? OptionalInt.empty() : calendar.workdaysBetween(today, due);
        return new Duty(kind, urgency(due), what, task, owner, verb, due, workdays, subject);
    }

    private Urgency urgency(@Nullable LocalDate due) {
        if (due == null) {
            return Urgency.WEEK;
        }
        if (due.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        if (!due.isAfter(nextWorkday)) {
            return Urgency.TODAY;
        }
        return due.isAfter(today.plusDays(WEEK)) ? Urgency.LATER : Urgency.WEEK;
    }
}
