package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The checks of the ZIP inside: names, sizes, then every byte against the manifest. Nothing is unpacked to the disk, so
/// that no name can lead anywhere.
final class InnerZip {
    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_BYTES = 1 << 16;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Limits limits;

    InnerZip(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Opens it after looking at its end record: a directory of unbounded size would be read into memory. */
    ZipFile open() throws Refusal {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(Math.max(0, channel.size() - END_BYTES));
            byte[] tail = Channels.newInputStream(channel).readNBytes(END_BYTES);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            if (tail.length < END_BYTES || end.getInt(0) != END_SIGNATURE || end.getShort(20) != 0
                    || Integer.toUnsignedLong(end.getInt(12)) > DIRECTORY_BYTES) {
                throw new Refusal("exchange.package.structure");
            }
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(broken, "exchange.package.structure");
        }
    }

    /** The entries by name; refuses any name that is not expected in a package, or is there twice. */
    Map<String, ZipEntry> entries(ZipFile zip) throws Refusal {
        if (zip.size() > limits.files() + 1) {
            throw new Refusal("exchange.package.structure");
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            boolean expected = name.equals(ManifestText.NAME) || ManifestText.INNER_NAME.matcher(name).matches();
            if (!expected || entries.put(name, entry) != null) {
                throw new Refusal("exchange.package.structure");
            }
        }
        return entries;
    }

    /** The manifest's text. */
    String manifest(ZipFile zip, Map<String, ZipEntry> entries) throws Refusal {
        ZipEntry entry = entries.get(ManifestText.NAME);
        if (entry == null) {
            throw new Refusal("exchange.package.structure");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limits.manifestBytes() + 1);
            if (bytes.length > limits.manifestBytes()) {
                throw new Refusal("exchange.package.large");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(notUtf8, "exchange.package.structure");
        } catch (IOException broken) {
            throw new Refusal(broken, "exchange.package.structure");
        }
    }

    /** Reads every declared file to its end; there must be no other. */
    void check(ZipFile zip, Map<String, ZipEntry> entries, List<ManifestFile> declared, Progress progress)
            throws Refusal {
        if (entries.size() != declared.size() + 1) {
            throw new Refusal("exchange.package.structure");
        }
        long done = 0;
        for (ManifestFile one : declared) {
            progress.report(one.name(), done++, declared.size());
            progress.stopIfCancelled();
            ZipEntry entry = entries.get(one.name());
            if (entry == null) {
                throw new Refusal("exchange.package.structure");
            }
            if (one.bytes() > limits.fileBytes() || one.count() > limits.rows()) {
                throw new Refusal("exchange.package.large");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                check(in, one, Math.min(entry.getCompressedSize(), Files.size(file)));
            } catch (IOException broken) {
                throw new Refusal(broken, "exchange.package.structure");
            }
        }
    }

    private void check(InputStream in, ManifestFile declared, long compressed) throws Refusal, IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        LineCount lines = new LineCount(limits.lineBytes());
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > declared.bytes()) {
                throw new Refusal("exchange.package.hash", declared.name());
            }
            if (bytes > Limits.RATIO_FREE_BYTES && bytes / Limits.RATIO > compressed) {
                throw new Refusal("exchange.package.bomb", declared.name());
            }
            digest.update(buffer, 0, read);
            if (!lines.take(buffer, read)) {
                throw new Refusal("exchange.package.line", declared.name(), lines.count() + 1);
            }
        }
        boolean same = HexFormat.of().formatHex(digest.digest()).equals(declared.sha256());
        if (!same || bytes != declared.bytes() || lines.count() != declared.count()) {
            throw new Refusal("exchange.package.hash", declared.name());
        }
    }
}
