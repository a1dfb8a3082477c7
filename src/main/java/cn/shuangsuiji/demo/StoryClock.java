package cn.shuangsuiji.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that the story moves from workday to workday up to today, and that goes on a little at each look, so that what
/// happened first is first.
public final class StoryClock extends Clock {
    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    public StoryClock(Instant start, ZoneId zone) {
        this.zone = zone;
        this.now = new AtomicReference<>(start);
    }

    /** Moves to an hour of a day. */
    void moveTo(LocalDate day, LocalTime time) {
        now.set(day.atTime(time).atZone(zone).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(now.get(), other);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(instant -> instant.plusMillis(7));
    }
}
