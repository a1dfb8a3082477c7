package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// Days from the first to the last, both included; written `2026-11-02/2026-11-30`.
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new AppException("assignment.range.reversed", from.toString(), to.toString());
        }
    }

    /**
     * Reads the written form.
     *
     * @throws AppException when it is not two dates in order
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            try {
                return new DateRange(LocalDate.parse(text.substring(0, slash)),
                        LocalDate.parse(text.substring(slash + 1)));
            } catch (DateTimeParseException malformed) {
                throw new AppException(malformed, "assignment.range.bad", text);
            }
        }
        throw new AppException("assignment.range.bad", text);
    }

    /** How many days, one at least. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How many of these days lie in at least one of the ranges. */
    long daysWithin(List<DateRange> ranges) {
        long days = 0;
        LocalDate next = from;
        for (DateRange range : ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            LocalDate first = range.from.isAfter(next) ? range.from : next;
            LocalDate last = range.to.isBefore(to) ? range.to : to;
            if (!first.isAfter(last)) {
                days += ChronoUnit.DAYS.between(first, last) + 1;
                next = last.plusDays(1);
            }
        }
        return days;
    }

    /** For people: from the first to the last. */
    public String words() {
        return Messages.text("assignment.range.words", from.toString(), to.toString());
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
