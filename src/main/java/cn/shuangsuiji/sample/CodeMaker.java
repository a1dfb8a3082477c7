package cn.shuangsuiji.sample;

import cn.shuangsuiji.base.CreditCode;

/// Invented credit codes that pass both check characters: that of the whole (GB 32100) and that of the organisation code
/// inside (GB 11714, modulo 11). The area 629999 is no county's.
final class CodeMaker {
    private static final String AREA = "629999";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SERIAL_DIGITS = 6;

    private final Chance chance = new Chance("codes");
    private int last;

    /** The next code that begins so, such as {@code 91} for an enterprise. */
    String next(String kind) {
        last += 1 + chance.below(97);
        String organisation = "MA" + serial(last);
        String first = kind + AREA + organisation + check(organisation);
        return first + CreditCode.check(first);
    }

    private static String serial(int number) {
        StringBuilder digits = new StringBuilder();
        int base = CreditCode.ALPHABET.length();
        for (int rest = number; digits.length() < SERIAL_DIGITS; rest /= base) {
            digits.insert(0, CreditCode.ALPHABET.charAt(rest % base));
        }
        return digits.toString();
    }

    private static char check(String organisation) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 'X' : Character.forDigit(rest % 11, 10);
    }
}
