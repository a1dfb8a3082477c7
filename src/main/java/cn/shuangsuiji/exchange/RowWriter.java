package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;

/** Takes the rows of one inner file, one JSON object a line, UTF-8 in NFC, and counts and digests what it wrote. */
public final class RowWriter {
    private final String name;
    private final OutputStream out;
    private final Limits limits;
    private final MessageDigest digest = Sha256.digest();
    private long count;
    private long bytes;

    RowWriter(String name, OutputStream out, Limits limits) {
        this.name = name;
        this.out = out;
        this.limits = limits;
    }

    /**
     * Adds a row.
     *
     * @throws AppException when the row is longer, or the file larger, than a reader accepts
     */
    public void add(Map<String, ?> row) {
        String text = Normalizer.normalize(Json.line(row), Normalizer.Form.NFC);
        byte[] line = (text + "\n").getBytes(StandardCharsets.UTF_8);
        count++;
        bytes += line.length;
        if (line.length - 1 > limits.lineBytes() || count > limits.rows() || bytes > limits.fileBytes()) {
            throw new AppException("exchange.write.large", name, count);
        }
        digest.update(line);
        try {
            out.write(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ManifestFile written() {
        return new ManifestFile(name, count, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
