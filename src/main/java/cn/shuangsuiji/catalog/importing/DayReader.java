package cn.shuangsuiji.catalog.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as files show them: numbers of days, 2026-1-2, 2026/1/2, 2026.1.2, the Chinese form, 20260102. */
final class DayReader {
    private static final Pattern PARTS = Pattern.compile("([0-9]{4})\\D{1,3}([0-9]{1,2})\\D{1,3}([0-9]{1,2})(\\D.*)?");
    private static final Pattern CLOSE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]+)?");
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private DayReader() {}

    /** The day; null when the text names none, or none that a list can mean. */
    static @Nullable LocalDate read(String text, LocalDate epoch) {
        String plain = CellText.narrow(text);
        LocalDate day = SERIAL.matcher(plain).matches()
                ? epoch.plusDays((long) Double.parseDouble(plain))
                : fromParts(plain);
        return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    }

    private static @Nullable LocalDate fromParts(String text) {
        for (Pattern pattern : new Pattern[]{PARTS, CLOSE}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                try {
                    return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
                } catch (DateTimeException none) {
                    return null;
                }
            }
        }
        return null;
    }
}
