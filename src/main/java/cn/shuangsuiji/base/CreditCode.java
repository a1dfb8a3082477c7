package cn.shuangsuiji.base;

/// 统一社会信用代码, GB 32100-2015: 18 characters of 31, the last one a check character (sum of values times powers of 3,
/// modulo 31). Any single wrong character is detected. Real codes with a wrong check character exist, so a wrong one is a
/// reason to warn and never one to refuse.
public final class CreditCode {
    /** The characters in the order of their values; I, O, S, V and Z are not among them. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** How long a code is. */
    public static final int LENGTH = 18;

    private static final int[] WEIGHTS = weights();

    private CreditCode() {}

    /** Whether the text has the form of a code, whatever its check character. */
    public static boolean wellFormed(String code) {
        return code.length() == LENGTH && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /** Whether the text is a code whose check character fits. */
    public static boolean valid(String code) {
        return wellFormed(code) && check(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /**
     * The check character of a code's first 17 characters.
     *
     * @throws IllegalArgumentException when these are not 17 characters of the alphabet
     */
    public static char check(String first17) {
        if (first17.length() != LENGTH - 1) {
            throw new IllegalArgumentException(first17);
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException(first17);
            }
            sum += value * WEIGHTS[i];
        }
        int modulus = ALPHABET.length();
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    private static int[] weights() {
        int[] weights = new int[LENGTH - 1];
        weights[0] = 1;
        for (int i = 1; i < weights.length; i++) {
            weights[i] = weights[i - 1] * 3 % ALPHABET.length();
        }
        return weights;
    }
}
