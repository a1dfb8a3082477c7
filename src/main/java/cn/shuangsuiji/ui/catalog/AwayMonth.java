package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.AbsenceRecord;
import cn.shuangsuiji.catalog.AbsenceService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is away in a month.
///
/// @param people everybody with at least one day, by unit
/// @param workdays by the day of the month from one, whether it is one; the place zero is not used
record AwayMonth(YearMonth month, List<AwayPerson> people, List<Boolean> workdays) {

    /// One person's days.
    ///
    /// @param absences those that reach into the month
    record AwayPerson(String certificate, String name, String unit, List<AbsenceRecord> absences) {
        /** What keeps the person away on a day; null when nothing does. */
        @Nullable
        String reason(LocalDate day) {
            return absences.stream().filter(absence -> absence.covers(day)).map(AbsenceRecord::reason).findFirst()
                    .orElse(null);
        }
    }

    /** Reads it; for a worker's thread. */
    static AwayMonth read(AbsenceService service, WorkdayCalendar calendar, YearMonth month) {
        Map<String, List<AbsenceRecord>> byPerson = new LinkedHashMap<>();
        service.between(month.atDay(1), month.atEndOfMonth())
                .forEach(absence -> byPerson.computeIfAbsent(absence.certificate(), _ -> new ArrayList<>())
                        .add(absence));
        List<Boolean> workdays = new ArrayList<>(List.of(false));
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            workdays.add(!calendar.published(month.getYear()) || calendar.isWorkday(month.atDay(i)));
        }
        return new AwayMonth(month, byPerson.values().stream().map(absences -> new AwayPerson(
                absences.getFirst().certificate(), absences.getFirst().name(), absences.getFirst().unit(), absences))
                .toList(), workdays);
    }

    /** How many people are away on a day. */
    long away(LocalDate day) {
        return people.stream().filter(person -> person.reason(day) != null).count();
    }

    /** The month in words. */
    String title() {
        return Messages.text("ui.catalog.calendar.month", month.getYear(), month.getMonthValue());
    }
}
