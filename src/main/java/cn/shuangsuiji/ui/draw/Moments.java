package cn.shuangsuiji.ui.draw;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as a page of this year shows them, in the office's time. */
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** As 11-22; empty for none. */
    public String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(local(at));
    }

    /** As 11-22 14:02; empty for none. */
    public String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(local(at));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
