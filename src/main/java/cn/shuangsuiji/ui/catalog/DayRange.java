package cn.shuangsuiji.ui.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A run of days as the keyboard chooses it: one end stays, the other moves.
///
/// @param anchor the end that stays
/// @param day the end that moves, where the keyboard is
record DayRange(LocalDate anchor, LocalDate day) {
    LocalDate first() {
        return anchor.isBefore(day) ? anchor : day;
    }

    LocalDate last() {
        return anchor.isBefore(day) ? day : anchor;
    }

    long days() {
        return ChronoUnit.DAYS.between(first(), last()) + 1;
    }

    boolean covers(LocalDate other) {
        return !other.isBefore(first()) && !other.isAfter(last());
    }

    /** Only this day. */
    static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** Moved by some days, or only its end when it is to grow. */
    DayRange moved(LocalDate to, Growth growth) {
        return growth == Growth.GROWING ? new DayRange(anchor, to) : of(to);
    }

    /** Whether a move takes the whole range along. */
    enum Growth {
        MOVING, GROWING
    }
}
