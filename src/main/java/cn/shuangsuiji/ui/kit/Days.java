package cn.shuangsuiji.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as clerks type them: 2026-11-22, 2026.11.22, 2026/11/22, 2026年11月22日, 20261122.
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?");

    private Days() {}

    /** The day; null for a blank text. */
    static @Nullable LocalDate read(String text) {
        if (text.isBlank()) {
            return null;
        }
        Matcher parts = DAY.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(text, noSuchDay);
        }
    }
}
