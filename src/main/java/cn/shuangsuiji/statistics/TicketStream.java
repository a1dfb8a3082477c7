package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Numbers for comparing with chance, the same each time: SHA-256 of a text and a counter. A figure that anybody can compute
/// again must not depend on when it was computed. Not for use from several threads.
final class TicketStream {
    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] seed;
    private final ByteBuffer counter = ByteBuffer.allocate(Long.BYTES);
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long next;

    TicketStream(String seed) {
        this.seed = (seed + ",").getBytes(StandardCharsets.UTF_8);
    }

    /** A number from zero to below the bound, each equally likely. */
    int below(int bound) {
        int limit = Integer.MAX_VALUE - Integer.MAX_VALUE % bound;
        int number;
        do {
            if (!block.hasRemaining()) {
                sha256.update(seed);
                block = ByteBuffer.wrap(sha256.digest(counter.putLong(0, next++).array()));
            }
            number = block.getInt() & Integer.MAX_VALUE;
        } while (number >= limit);
        return number % bound;
    }
}
