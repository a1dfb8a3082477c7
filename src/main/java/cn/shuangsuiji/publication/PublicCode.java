package cn.shuangsuiji.publication;

import cn.shuangsuiji.base.CreditCode;
import java.util.regex.Pattern;

/// A target's code as the public may see it. A credit code is public by its nature and stays whole, because it is what
/// people look a firm up by. Old lists of individual businesses hold the owner's resident identity number (GB 11643-1999)
/// in its place: of that, the eight digits of the birthday and the three after it are covered.
final class PublicCode {
    private static final Pattern RESIDENT = Pattern
            .compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int KEPT_BEFORE = 6;
    private static final int KEPT_AFTER = 1;

    private PublicCode() {}

    static String of(String code) {
        if (CreditCode.valid(code) || !isResident(code)) {
            return code;
        }
        int hidden = code.length() - KEPT_BEFORE - KEPT_AFTER;
        return code.substring(0, KEPT_BEFORE) + "*".repeat(hidden) + code.substring(code.length() - KEPT_AFTER);
    }

    private static boolean isResident(String code) {
        if (!RESIDENT.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (code.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == code.charAt(WEIGHTS.length);
    }
}
