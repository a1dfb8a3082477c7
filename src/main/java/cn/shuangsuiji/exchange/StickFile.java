package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;

/// Files on a medium that somebody may pull out: written as `NAME.part`, forced, read back and compared, then renamed. A
/// file that is there already is never touched. Renames and deletions are tried again, because virus scanners hold new
/// files open.
final class StickFile {
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int BUFFER = 1 << 16;

    private StickFile() {}

    /** A step that a virus scanner may make fail for a moment. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /**
     * Writes a new file.
     *
     * @return SHA-256 of what was read back
     * @throws AppException when it could not be written whole; then no file of that name is there
     */
    static String write(Path file, AtomicFile.Content content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        boolean done = false;
        try {
            folderOf(file.toAbsolutePath());
            String written = fill(part, content);
            if (!written.equals(digest(part))) {
                throw new AppException("exchange.stick.differs", file.getFileName());
            }
            retry(() -> Files.move(part, file));
            done = true;
            return written;
        } catch (FileAlreadyExistsException exists) {
            throw new AppException(exists, "exchange.stick.exists", file.getFileName());
        } catch (IOException | UncheckedIOException failed) {
            throw new AppException(failed, "exchange.stick.unwritable", file);
        } finally {
            if (!done) {
                discard(part);
            }
        }
    }

    /** SHA-256 of a file's bytes. */
    static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static void retry(Step step) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                step.run();
                return;
            } catch (FileAlreadyExistsException exists) {
                throw exists;
            } catch (FileSystemException held) {
                if (attempt == ATTEMPTS) {
                    throw held;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException noFolder) {
            throw new NotDirectoryException(noFolder.getFile());
        }
    }

    private static String fill(Path part, AtomicFile.Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            part.toFile().deleteOnExit();
        }
    }
}
