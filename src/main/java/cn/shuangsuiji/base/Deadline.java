package cn.shuangsuiji.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last day of a time limit, or that it cannot be known yet because a year's workdays are not published.
///
/// @param date the last day; null when not known
/// @param missingYear the year whose calendar is missing; zero when known
public record Deadline(@Nullable LocalDate date, int missingYear) {
    /** A limit that ends on this day. */
    public static Deadline on(LocalDate date) {
        return new Deadline(date, 0);
    }

    /** A limit that reaches into a year without a published calendar. */
    public static Deadline unknown(int year) {
        return new Deadline(null, year);
    }

    /** Whether the limit is over on this day; never before it is known. */
    public boolean overdueOn(LocalDate day) {
        return date != null && day.isAfter(date);
    }

    /** The day, or the sentence that says which year's calendar is missing. */
    public String inWords() {
        return date == null
                ? Messages.text("base.calendar.unpublished", Integer.toString(missingYear))
                : date.toString();
    }
}
