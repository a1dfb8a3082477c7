package cn.shuangsuiji.base;

import java.security.SecureRandom;

/// The program's only source of chance: the operating system's secure generator. Nothing that a draw or an assignment
/// decides comes from here unless the office chose machine digits, and then the record says so.
public final class Randomness {
    private final SecureRandom generator = new SecureRandom();

    /** {@code count} random bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        generator.nextBytes(bytes);
        return bytes;
    }

    /** {@code count} independent decimal digits, each equally likely. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + generator.nextInt(10)));
        }
        return digits.toString();
    }
}
