package cn.shuangsuiji.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that the story moves from workday to workday up to today, and that goes on a little at each look, so that what
/// happened first is first.
public final class StoryClock extends Clock {
    private static final int STEP_MILLIS = 7;

    private final ZoneId zone;
    private final AtomicLong now;

    public StoryClock(Instant start, ZoneId zone) {
        this.zone = zone;
        this.now = new AtomicLong(start.toEpochMilli());
    }

    /** Moves to an hour of a day. */
    void moveTo(LocalDate day, LocalTime time) {
        now.set(day.atTime(time).atZone(zone).toInstant().toEpochMilli());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(Instant.ofEpochMilli(now.get()), other);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(now.addAndGet(STEP_MILLIS));
    }
}
