package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.CreditCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Which codes a number can have been before Excel cut it off after 15 digits. Both check characters must fit: that of the
/// whole code (GB 32100-2015) and that of the organisation code inside it (GB 11714, positions 9 to 17), so of a thousand
/// endings about three are left. All are digits, since a code with a letter is never taken for a number. They are offered
/// to a person and never taken by the program: a wrong guess would be another firm.
final class LostDigits {
    /** Excel keeps this many digits of a number; the rest become zeros. */
    static final int KEPT = 15;

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION = 8;
    private static final int MODULUS = 11;
    private static final int ENDINGS = 1_000;

    private LostDigits() {}

    /**
     * The codes that the number can have been, in order; empty when it cannot have been one.
     *
     * @param number in full, such as 916201020000123000
     */
    static List<String> candidates(String number) {
        if (!number.matches("[1-9][0-9]{17}")) {
            return List.of();
        }
        return number.endsWith("000") ? endings(number.substring(0, KEPT)) : near(new BigDecimal(number));
    }

    /** Whether the check digit of the organisation code inside fits; a code must be well formed. */
    static boolean organisationFits(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANISATION + i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return code.charAt(ORGANISATION + WEIGHTS.length) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static List<String> endings(String first15) {
        List<String> fitting = new ArrayList<>();
        for (int ending = 0; ending < ENDINGS; ending++) {
            keep(first15 + "%03d".formatted(ending), fitting);
        }
        return fitting;
    }

    /** A program that writes binary numbers keeps 53 bits rather than 15 digits: those that round to the same are meant. */
    private static List<String> near(BigDecimal number) {
        List<String> fitting = new ArrayList<>();
        double held = number.doubleValue();
        long middle = number.longValueExact();
        for (long code = middle - ENDINGS; code <= middle + ENDINGS; code++) {
            if ((double) code == held) {
                keep(Long.toString(code), fitting);
            }
        }
        return fitting;
    }

    private static void keep(String code, List<String> fitting) {
        if (CreditCode.valid(code) && organisationFits(code)) {
            fitting.add(code);
        }
    }
}
