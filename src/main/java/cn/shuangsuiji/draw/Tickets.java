package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// The tickets of a population's rows without a text for each: bytes compare unsigned as their hexadecimal texts do.
/// Not for use from several threads.
final class Tickets {
    private static final int DIGEST = 32;
    private static final int LONGEST_ID = 64;

    private final Population population;
    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] message;
    private final int prefix;
    private final byte[] ticket = new byte[DIGEST];

    Tickets(Population population, Seed seed) {
        this.population = population;
        byte[] start = (seed.hex() + ",").getBytes(StandardCharsets.US_ASCII);
        this.prefix = start.length;
        this.message = Arrays.copyOf(start, prefix + LONGEST_ID);
    }

    /** The first eight bytes of a row's ticket, to be compared as an unsigned number. */
    long head(int row) {
        compute(row);
        long head = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            head = (head << 8) | (ticket[i] & 0xFF);
        }
        return head;
    }

    /** The order of two rows whose tickets begin alike: by the whole ticket, then by code. */
    int compareWhole(int a, int b) {
        byte[] first = whole(a);
        int order = Arrays.compareUnsigned(first, whole(b));
        return order != 0 ? order : Integer.compare(a, b);
    }

    /** A row's ticket as 64 hexadecimal digits. */
    String hex(int row) {
        return HexFormat.of().formatHex(whole(row));
    }

    private byte[] whole(int row) {
        compute(row);
        return ticket.clone();
    }

    private void compute(int row) {
        int length = population.copyId(row, message, prefix);
        sha256.update(message, 0, prefix + length);
        try {
            sha256.digest(ticket, 0, DIGEST);
        } catch (DigestException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
