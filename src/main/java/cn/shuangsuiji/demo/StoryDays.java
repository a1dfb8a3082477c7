package cn.shuangsuiji.demo;

import cn.shuangsuiji.base.WorkdayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// The story's days, counted back from today. In a year without a published calendar Monday to Friday stand in: these are
/// days on which invented people work, no deadline.
final class StoryDays {
    private final LocalDate today;
    private final WorkdayCalendar calendar;

    StoryDays(LocalDate today, WorkdayCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** So many workdays ago. */
    LocalDate ago(int workdays) {
        LocalDate day = today;
        for (int left = workdays; left > 0;) {
            day = day.minusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean works(LocalDate day) {
        return calendar.published(day.getYear())
                ? calendar.isWorkday(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
