package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A share between nothing and all, exact: `5%`, `0.1%` or `1/3`. No floating point decides how many are drawn.
///
/// @param text as it was written, which is how it stands in the plan
/// @param numerator zero or more, at most the denominator
/// @param denominator more than zero, at most 1,000,000,000
public record Ratio(String text, long numerator, long denominator) {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})(?:\\.([0-9]{1,6}))?%");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

    /**
     * Reads a share.
     *
     * @throws AppException when the text is neither a percentage nor a fraction, or is more than one
     */
    public static Ratio parse(String text) {
        Matcher percent = PERCENT.matcher(text);
        Matcher fraction = FRACTION.matcher(text);
        Ratio ratio;
        if (percent.matches()) {
            String decimals = percent.group(2) == null ? "" : percent.group(2);
            ratio = new Ratio(text, Long.parseLong(percent.group(1) + decimals), 100 * tenTo(decimals.length()));
        } else if (fraction.matches() && Long.parseLong(fraction.group(2)) > 0) {
            ratio = new Ratio(text, Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
        } else {
            throw new AppException("draw.ratio.bad", text);
        }
        if (ratio.numerator > ratio.denominator) {
            throw new AppException("draw.ratio.overOne", text);
        }
        return ratio;
    }

    /** This share of {@code size} things as a whole number. */
    public long of(int size, Rounding rounding) {
        long product = Math.multiplyExact(numerator, size);
        return switch (rounding) {
            case UP -> Math.ceilDiv(product, denominator);
            case HALF_UP -> (2 * product + denominator) / (2 * denominator);
            case DOWN -> product / denominator;
        };
    }

    /** The share as an exact number. */
    public Fraction fraction() {
        return Fraction.of(numerator, denominator);
    }

    private static long tenTo(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
