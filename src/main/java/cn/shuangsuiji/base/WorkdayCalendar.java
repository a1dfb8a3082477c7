package cn.shuangsuiji.base;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// The official workdays: Monday to Friday, less the holidays and with the make-up days of the State Council's yearly
/// notice. A year whose notice is not out yet has no workdays that anybody could know, and deadlines say so.
public final class WorkdayCalendar {
    private final Path folder;
    private final Map<Integer, Map<LocalDate, Boolean>> years = new HashMap<>();

    /** @param folder files {@code YYYY.csv}: date,kind (off or work),name */
    public WorkdayCalendar(Path folder) {
        this.folder = folder;
    }

    /** Whether the notice for this year is known here. */
    public synchronized boolean published(int year) {
        return !year(year).isEmpty();
    }

    /**
     * Whether people work on this day.
     *
     * @throws AppException when its year is not published
     */
    public synchronized boolean isWorkday(LocalDate day) {
        Map<LocalDate, Boolean> exceptions = year(day.getYear());
        if (exceptions.isEmpty()) {
            throw new AppException("base.calendar.unpublished", Integer.toString(day.getYear()));
        }
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return exceptions.getOrDefault(day, weekday);
    }

    /** The last day of a time limit of so many workdays; the day it starts from is not counted (民法典第二百零一条). */
    public Deadline after(LocalDate start, int workdays) {
        LocalDate day = start;
        for (int left = workdays; left > 0;) {
            day = day.plusDays(1);
            if (!published(day.getYear())) {
                return Deadline.unknown(day.getYear());
            }
            if (isWorkday(day)) {
                left--;
            }
        }
        return Deadline.on(day);
    }

    /**
     * Workdays from one day to another, the first not counted; negative when the second is before the first. Empty when a
     * year between them is not published.
     */
    public OptionalInt workdaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            OptionalInt back = workdaysBetween(to, from);
            return back.isEmpty() ? back : OptionalInt.of(-back.getAsInt());
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (!published(day.getYear())) {
                return OptionalInt.empty();
            }
            count += isWorkday(day) ? 1 : 0;
        }
        return OptionalInt.of(count);
    }

    private Map<LocalDate, Boolean> year(int year) {
        return years.computeIfAbsent(year, this::read);
    }

    private Map<LocalDate, Boolean> read(int year) {
        Path file = folder.resolve(year + ".csv");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<LocalDate, Boolean> days = new HashMap<>();
        String text = new Assets(folder).text(year + ".csv");
        for (String line : text.lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (cells.length < 2 || !(cells[1].equals("off") || cells[1].equals("work"))) {
                throw new AppException("base.calendar.malformed", file, line);
            }
            try {
                days.put(LocalDate.parse(cells[0]), cells[1].equals("work"));
            } catch (DateTimeParseException wrong) {
                throw new AppException(wrong, "base.calendar.malformed", file, line);
            }
        }
        return days;
    }
}
