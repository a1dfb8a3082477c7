package cn.shuangsuiji.bench;

import java.util.Locale;

/// One line of the report.
///
/// @param what what was measured
/// @param value the figure with its unit
/// @param goal what it should be; a dash where the figure only stands beside another
record Figure(String what, String value, String goal) {
    private static final String NONE = "–";

    static Figure seconds(String what, double seconds, String goal) {
        return new Figure(what, String.format(Locale.ROOT, "%.3f s", seconds), goal);
    }

    static Figure seconds(String what, double seconds) {
        return seconds(what, seconds, NONE);
    }

    static Figure ratio(String what, double ratio, String goal) {
        return new Figure(what, String.format(Locale.ROOT, "%.3f ×", ratio), goal);
    }

    static Figure ratio(String what, double ratio) {
        return ratio(what, ratio, NONE);
    }

    static Figure megabytes(String what, long bytes, String goal) {
        return new Figure(what, String.format(Locale.ROOT, "%.1f MB", bytes / 1_048_576.0), goal);
    }

    static Figure note(String what, String value) {
        return new Figure(what, value, NONE);
    }
}
