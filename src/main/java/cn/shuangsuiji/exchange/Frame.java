package cn.shuangsuiji.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;

/// The frame of a message: one SignedData, every element of indefinite length (X.690, 8.1.3.6) ended as it must be, and
/// nothing after it. Streaming parsers are lenient about these unsigned bytes; we are not, so that no byte of a package can
/// change unnoticed.
final class Frame {
    private static final int BUFFER = 1 << 16;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;
    private static final int INDEFINITE = 0x80;
    private static final int LENGTH_BYTES = 4;
    private static final int DEPTH = 16;

    private final InputStream in;

    private Frame(InputStream in) {
        this.in = in;
    }

    /** Asks for such a frame; reads the whole file, holds nothing of it. */
    static void require(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            Frame frame = new Frame(in);
            frame.element(in.read(), 0);
            if (in.read() >= 0) {
                throw new IOException("Other bytes after the message");
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var outermost = new ASN1StreamParser(new ASN1InputStream(in, Limits.ELEMENT_BYTES)).readObject();
            if (!(outermost instanceof ASN1SequenceParser sequence)
                    || !CMSObjectIdentifiers.signedData.equals(new ContentInfoParser(sequence).getContentType())) {
                throw new IOException("Not a signed message");
            }
        }
    }

    private void element(int tag, int depth) throws IOException {
        if (tag < 0 || (tag & LONG_TAG) == LONG_TAG || depth > DEPTH) {
            throw new IOException("No element where one should be");
        }
        int first = next();
        if (first != INDEFINITE) {
            in.skipNBytes(length(first));
            return;
        }
        if ((tag & CONSTRUCTED) == 0) {
            throw new IOException("Indefinite length where none may be");
        }
        for (int child = next(); child != 0; child = next()) {
            element(child, depth + 1);
        }
        if (next() != 0) {
            throw new IOException("Element not ended");
        }
    }

    private long length(int first) throws IOException {
        if (first < INDEFINITE) {
            return first;
        }
        int bytes = first - INDEFINITE;
        if (bytes > LENGTH_BYTES) {
            throw new IOException("Impossible length");
        }
        long length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | next();
        }
        return length;
    }

    private int next() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new EOFException();
        }
        return one;
    }
}
