package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;

/// The digits as two people typed them, each from what was read aloud, and the values that go with them.
///
/// @param sealedValue the opened number of the province; empty for none
/// @param publicValue the value named on the commitment sheet; empty for none
public record SeedEntry(String first, String second, DigitSource source, String sealedValue, String publicValue) {
    /** Digits alone, typed by two people. */
    public static SeedEntry typed(String first, String second, DigitSource source) {
        return new SeedEntry(first, second, source, "", "");
    }

    /**
     * The digits, when both typed the same and enough of them; blanks between groups do not count.
     *
     * @throws AppException that names the first position at which the two differ, or how many digits are missing
     */
    SeedInputs agreed() {
        String one = digits(first);
        String two = digits(second);
        Seed.checkDigits(one);
        for (int i = 0; i < Math.min(one.length(), two.length()); i++) {
            if (one.charAt(i) != two.charAt(i)) {
                throw new AppException("draw.digits.differ", i + 1, one.charAt(i), two.charAt(i));
            }
        }
        if (one.length() != two.length()) {
            throw new AppException("draw.digits.length", one.length(), two.length());
        }
        return new SeedInputs(one, sealedValue.strip(), publicValue.strip(), Messages.of(source));
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
