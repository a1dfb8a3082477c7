package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A package is read whole or refused, whatever happened to its bytes on the way. */
class PackageDamageTest {
    @TempDir
    Path folder;

    @Test
    void open_truncatedAnywhere_isRefused() throws IOException {
        Correspondents both = new Correspondents(folder);
        byte[] whole = Files.readAllBytes(both.write(Correspondents.fullList(1), Correspondents.targets(200)));

        for (int length = 0; length < whole.length; length += length < 200 || length > whole.length - 400 ? 1 : 97) {
            assertThat(outcome(both, Arrays.copyOf(whole, length))).describedAs("cut to %d of %d", length, whole.length)
                    .isInstanceOf(Refused.class);
        }
        assertThat(outcome(both, whole)).isInstanceOf(OpenedPackage.class);
    }

    @Test
    void open_bytesAppended_isRefused() throws IOException {
        Correspondents both = new Correspondents(folder);
        byte[] whole = Files.readAllBytes(both.write(Correspondents.fullList(1), Correspondents.targets(2)));

        for (int more : new int[]{1, 2, 6, 1000}) {
            assertThat(outcome(both, Arrays.copyOf(whole, whole.length + more))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void open_oneBitFlippedAnywhere_isRefused() throws IOException {
        Correspondents both = new Correspondents(folder);
        byte[] whole = Files.readAllBytes(both.write(Correspondents.fullList(1), Correspondents.targets(20)));

        List<String> unnoticed = new ArrayList<>();
        for (int bit = 0; bit < whole.length * 8; bit += sealed(bit / 8, whole.length) ? 61 : 3) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            if (!(outcome(both, flipped) instanceof Refused)) {
                unnoticed.add(
                        "bit %d of byte %d of %d (%02x)".formatted(bit % 8, bit / 8, whole.length, whole[bit / 8]));
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The middle of the file is covered by the signature many times over; its edges are where parsers are lenient. */
    private static boolean sealed(int at, int length) {
        return at > 128 && at < length - 1_200;
    }

    private Reading outcome(Correspondents both, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.xpk"), bytes);
        Reading reading = both.reader().open(file, Progress.NONE);
        if (reading instanceof OpenedPackage opened) {
            opened.close();
        }
        return reading;
    }
}
