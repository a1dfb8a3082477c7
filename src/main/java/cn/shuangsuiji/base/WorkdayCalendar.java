package cn.shuangsuiji.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The official workdays: Monday to Friday, less the holidays and with the make-up days of the State Council's yearly
/// notice. A year whose notice is not out yet has no workdays that anybody could know, and deadlines say so.
public final class WorkdayCalendar {
    private static final Pattern NAME = Pattern.compile("([0-9]{4})\\.csv");

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
     * The years whose notice is known here, oldest first.
     *
     * @throws AppException when the folder cannot be read
     */
    public SortedSet<Integer> years() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1))).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "base.calendar.unreadable", folder);
        }
    }

    /**
     * Takes in a year's file, in place of the one known here.
     *
     * @param file named {@code YYYY.csv}, as those of the folder
     * @return the year
     * @throws AppException when it is not such a file, or the folder cannot be written; the one known here stays
     */
    public synchronized int take(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            throw new AppException("base.calendar.name", file.getFileName());
        }
        int year = Integer.parseInt(name.group(1));
        String text = read(file);
        if (parse(file, text).keySet().stream().noneMatch(day -> day.getYear() == year)) {
            throw new AppException("base.calendar.empty", file.getFileName(), Integer.toString(year));
        }
        AtomicFile.write(file(year), text.getBytes(StandardCharsets.UTF_8));
        years.remove(year);
        return year;
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
        return Files.exists(file(year)) ? parse(file(year), read(file(year))) : Map.of();
    }

    private Path file(int year) {
        return folder.resolve(year + ".csv");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "base.calendar.unreadable", file);
        }
    }

    private static Map<LocalDate, Boolean> parse(Path file, String text) {
        Map<LocalDate, Boolean> days = new HashMap<>();
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
