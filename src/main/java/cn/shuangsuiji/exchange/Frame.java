package cn.shuangsuiji.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The three wrappers around SignedData (ContentInfo, its explicit tag, the sequence), whose ends a streaming parser never
/// looks at: without this a file that lost its last bytes, or has others after them, would pass.
final class Frame {
    private static final int SEQUENCE = 0x30;
    private static final int EXPLICIT = 0xA0;
    private static final int INDEFINITE = 0x80;
    private static final int OBJECT_IDENTIFIER = 0x06;

    private Frame() {}

    /** How many of the wrappers are of indefinite length (X.690, 8.1.3.6) and so end with two zero bytes. */
    static int indefinite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] start = in.readNBytes(64);
            Cursor cursor = new Cursor(start, size);
            int count = cursor.enter(SEQUENCE);
            cursor.skip(OBJECT_IDENTIFIER);
            count += cursor.enter(EXPLICIT);
            count += cursor.enter(SEQUENCE);
            return count;
        }
    }

    /** Asks that the stream holds those ends and nothing else. */
    static void requireEnd(InputStream in, int indefinite) throws IOException {
        byte[] rest = in.readNBytes(2 * indefinite + 1);
        if (rest.length != 2 * indefinite) {
            throw new IOException("End of the message is missing or followed by other bytes");
        }
        for (byte one : rest) {
            if (one != 0) {
                throw new IOException("Other bytes where the message should end");
            }
        }
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

        /** One when the element is of indefinite length; else zero, and it must end where the file ends. */
        int enter(int tag) throws IOException {
            require(tag);
            int first = next();
            if (first == INDEFINITE) {
                return 1;
            }
            long length = first;
            if (first > INDEFINITE) {
                length = 0;
                for (int i = 0; i < (first & 0x0F); i++) {
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
            place += next();
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
