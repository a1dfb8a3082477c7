package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of the looks. */
final class Wording {
    private Wording() {}

    /** A look's sentence: {@code statistics.LOOK.PART}. */
    static String fact(BiasTest test, String part, @Nullable Object... values) {
        return Messages.text("statistics." + test.name().toLowerCase(Locale.ROOT) + "." + part, values);
    }

    /** An expected number: one decimal while that matters. */
    static String expected(double number) {
        return number < 20 ? String.format(Locale.ROOT, "%.1f", number) : String.format(Locale.ROOT, "%,.0f", number);
    }

    /** A table whose titles are the words of {@code statistics.figures.KEY}, separated by bars. */
    static Figures figures(String key, List<List<String>> rows) {
        return new Figures(List.of(Messages.text("statistics.figures." + key).split("\\|", -1)), rows);
    }

    /** A whole number with thousands separators. */
    static String count(long number) {
        return Messages.text("statistics.count", number);
    }
}
