package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What decides a draw: SHA-256 of the commitment, the digits rolled in front of witnesses, and up to two more values.
///
/// @param hex 64 lower-case hexadecimal digits
public record Seed(String hex) {
    /** Fewer could be tried out by a computer; see the specification. */
    public static final int MIN_DIGITS = 20;
    public static final int MAX_DIGITS = 200;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Seed {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A seed is 64 lower-case hexadecimal digits");
        }
    }

    /**
     * The seed of a draw.
     *
     * @param commitment SHA-256 of plan.json's bytes
     * @param digits 20 to 200 decimal digits that nobody could choose
     * @param sealedValue what the province had sealed before; empty for none
     * @param publicValue a value published after the commitment named it; empty for none
     * @throws AppException when the digits are too few, too many or not digits, or a value holds a line end
     */
    public static Seed of(String commitment, String digits, String sealedValue, String publicValue) {
        checkDigits(digits);
        for (String value : new String[]{sealedValue, publicValue}) {
            if (value.indexOf('\n') >= 0) {
                throw new AppException("draw.value.lineEnd");
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
                throw new AppException("draw.value.notText");
            }
        }
        return new Seed(Sha256.hex("double-random-seed/1\ncommitment=" + commitment + "\ndigits=" + digits + "\nsealed="
                + sealedValue + "\npublic=" + publicValue + "\n"));
    }

    /**
     * Whether these digits can be used.
     *
     * @throws AppException that says how many are missing, or which position is not a digit
     */
    public static void checkDigits(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw new AppException("draw.digits.notDigit", i + 1,
                        digits.substring(i, digits.offsetByCodePoints(i, 1)));
            }
        }
        if (digits.length() < MIN_DIGITS) {
            throw new AppException("draw.digits.few", digits.length(), MIN_DIGITS, MIN_DIGITS - digits.length());
        }
        if (digits.length() > MAX_DIGITS) {
            throw new AppException("draw.digits.many", digits.length(), MAX_DIGITS);
        }
    }
}
