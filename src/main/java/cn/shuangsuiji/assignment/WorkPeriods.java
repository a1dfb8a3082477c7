package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.WorkdayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days of a task, parted into the runs of consecutive workdays that a team can count on: a week without holidays is
/// one. A run of fewer than three days is left out unless there is no longer one, for a visit that is planned for a single
/// day cannot be put off.
final class WorkPeriods {
    private static final long SHORTEST = 3;

    private WorkPeriods() {}

    /** The periods in order; the whole range as one where a year's calendar is not out yet or no day of it is a workday. */
    static List<DateRange> of(LocalDate from, LocalDate to, WorkdayCalendar calendar) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!calendar.published(year)) {
                return List.of(new DateRange(from, to));
            }
        }
        List<DateRange> runs = new ArrayList<>();
        LocalDate start = from;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!calendar.isWorkday(day)) {
                start = day.plusDays(1);
            } else if (day.equals(to) || !calendar.isWorkday(day.plusDays(1))) {
                runs.add(new DateRange(start, day));
            }
        }
        List<DateRange> usable = runs.stream().filter(run -> run.days() >= SHORTEST).toList();
        if (!usable.isEmpty()) {
            return usable;
        }
        return runs.isEmpty() ? List.of(new DateRange(from, to)) : runs;
    }
}
