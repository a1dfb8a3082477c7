package cn.shuangsuiji.base;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;

/// Identifiers of what leaves the office: UUID version 7 (RFC 9562, section 5.7), so that two installations never collide
/// and rows sort by their making. Safe for use from several threads.
public final class Ids {
    private final Clock clock;
    private final Randomness randomness;

    public Ids(Clock clock, Randomness randomness) {
        this.clock = clock;
        this.randomness = randomness;
    }

    /** A new identifier in its 36-character form. */
    public String next() {
        byte[] bytes = randomness.bytes(16);
        long millis = clock.millis();
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (millis >>> (40 - 8 * i));
        }
        bytes[6] = (byte) (0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte) (0x80 | (bytes[8] & 0x3F));
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
