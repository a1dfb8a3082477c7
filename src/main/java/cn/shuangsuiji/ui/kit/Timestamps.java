package cn.shuangsuiji.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as lists over more than one year show them, in the office's time. */
public record Timestamps(ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** As 2026-11-22 14:02; empty for none. */
    public String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(zone));
    }

    /** As 2026-11-22 14:02:31. */
    public String second(Instant at) {
        return SECOND.format(at.atZone(zone));
    }
}
