package cn.shuangsuiji.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The three wrappers around SignedData (ContentInfo, its explicit tag, the sequence). A streaming parser does not look at
/// the ends of those with indefinite length (X.690, 8.1.3.6), nor at what follows; we do, so that no byte of a package can
/// change unnoticed there.
final class Frame {
    private static final int START_BYTES = 64;
    private static final int SEQUENCE = 0x30;
    private static final int EXPLICIT = 0xA0;
    private static final int INDEFINITE = 0x80;
    private static final int OBJECT_IDENTIFIER = 0x06;

    private Frame() {}

    /** Asks that the file ends with the ends of its wrappers, after a parser has read it up to there. */
    static void requireEnd(Path file, InputStream parsed) throws IOException {
        if (parsed.read() >= 0) {
            throw new IOException("Other bytes after the message");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            int ends = 2 * indefinite(Channels.newInputStream(channel).readNBytes(START_BYTES), channel.size());
            channel.position(channel.size() - ends);
            for (byte one : Channels.newInputStream(channel).readNBytes(ends)) {
                if (one != 0) {
                    throw new IOException("Other bytes where the message should end");
                }
            }
        }
    }

    private static int indefinite(byte[] start, long size) throws IOException {
        Cursor cursor = new Cursor(start, size);
        int count = cursor.enter(SEQUENCE);
        cursor.skip(OBJECT_IDENTIFIER);
        count += cursor.enter(EXPLICIT);
        count += cursor.enter(SEQUENCE);
        return count;
    }

    /** A place in the first bytes of the file. */
    private static final class Cursor {
        private final byte[] bytes;
        private final long size;
        private int place;

        Cursor(byte[] bytes, long size) {
            this.bytes = bytes;
            this.size = size;
        }

        /** One when the element is of indefinite length; else zero, and the file must be long enough for it. */
        int enter(int tag) throws IOException {
            require(tag);
            int first = next();
            if (first == INDEFINITE) {
                return 1;
            }
            long length = first;
            if (first > INDEFINITE) {
                length = 0;
                for (int i = 0; i < (first & 0x07); i++) {
                    length = length << 8 | next();
                }
            }
            if (place + length > size) {
                throw new IOException("The message is shorter than it says");
            }
            return 0;
        }

        void skip(int tag) throws IOException {
            require(tag);
            int length = next();
            place += length;
        }

        private void require(int tag) throws IOException {
            if (next() != tag) {
                throw new IOException("Not a signed message");
            }
        }

        private int next() throws IOException {
            if (place >= bytes.length) {
                throw new IOException("Not a signed message");
            }
            return bytes[place++] & 0xFF;
        }
    }
}
