package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Which encoding a text file is in. Marks at the front decide; without one, UTF-8 when the whole file is valid UTF-8 (it
/// hardly ever is by chance), else GB18030, which holds all of GBK. A file that is neither throughout is refused, with the
/// line: half of its names would be wrong.
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 4_096;

    private TextEncoding() {}

    static Charset of(Path file) {
        try {
            byte[] start = start(file);
            int mark = start.length < 2 ? 0 : Byte.toUnsignedInt(start[0]) * 256 + Byte.toUnsignedInt(start[1]);
            if (mark == 0xFFFE || mark == 0xFEFF) {
                return StandardCharsets.UTF_16;
            }
            Charset wide = unmarkedUtf16(start);
            if (wide != null) {
                return wide;
            }
            if (firstWrongLine(file, StandardCharsets.UTF_8) == 0) {
                return StandardCharsets.UTF_8;
            }
            long wrong = firstWrongLine(file, GB18030);
            if (wrong == 0) {
                return GB18030;
            }
            throw new AppException("catalog.import.encoding", file.getFileName(), wrong);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    /** Separators and digits of UTF-16 have a zero byte each, all on the same side. */
    private static @Nullable Charset unmarkedUtf16(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        int many = Math.max(2, start.length / 20);
        if (zeros[1] >= many && zeros[0] * 10 < zeros[1]) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] >= many && zeros[1] * 10 < zeros[0] ? StandardCharsets.UTF_16BE : null;
    }

    /** The first line that is not of this encoding, from one; zero when all are. */
    private static long firstWrongLine(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(64 << 10);
        CharBuffer text = CharBuffer.allocate(64 << 10);
        long line = 1;
        try (FileChannel channel = FileChannel.open(file)) {
            for (boolean end = false; !end;) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, text, end);
                    line += text.flip().chars().filter(character -> character == '\n').count();
                    text.clear();
                } while (result.isOverflow());
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
            return 0;
        }
    }
}
