package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A stick, any folder that stands for one, or a single file of it. Two of its folders are looked through, the top and `packages`, a bounded
/// number of entries each; what is taken is copied into the inbox first, and the stick is not touched again.
public final class UsbFolder {
    /** Where packages lie when the top is crowded. */
    public static final String PACKAGES = "packages";

    /** How names of packages end, without the dot. */
    public static final String ENDING = PackageName.SUFFIX.substring(1);

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_PACKAGES = 200;
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Limits limits;

    public UsbFolder(Path root) {
        this(root, Limits.STANDARD);
    }

    UsbFolder(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /**
     * Files that look like packages, by name; whether they are is for the reader to find out.
     *
     * @throws AppException when the stick is not there or cannot be read
     */
    public List<Path> candidates() {
        if (Files.isRegularFile(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(root);
        }
        List<Path> found = new ArrayList<>();
        collect(root, found);
        Path inner = root.resolve(PACKAGES);
        if (Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
            collect(inner, found);
        }
        found.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST_PACKAGES)));
    }

    /**
     * Copies a candidate into the inbox under the name of its digest; the same file twice is one file there.
     *
     * @throws AppException when it is too large, the stick was pulled out, or the disk is full
     */
    public Path take(Path candidate, Path inbox) {
        Path arriving = inbox.resolve("arriving" + PackageName.SUFFIX);
        try {
            Files.createDirectories(inbox);
            StickFile.retry(() -> Files.deleteIfExists(arriving));
            String sha256 = StickFile.write(arriving, out -> copy(candidate, out));
            Path taken = inbox.resolve(sha256 + PackageName.SUFFIX);
            if (Files.exists(taken)) {
                StickFile.retry(() -> Files.deleteIfExists(arriving));
            } else {
                StickFile.retry(() -> Files.move(arriving, taken));
            }
            return taken;
        } catch (IOException failed) {
            throw new AppException(failed, "exchange.work.unwritable", inbox);
        }
    }

    private void copy(Path candidate, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(candidate, LinkOption.NOFOLLOW_LINKS)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > limits.packageBytes()) {
                    throw new AppException("exchange.stick.large", candidate.getFileName());
                }
                out.write(buffer, 0, read);
            }
        } catch (NoSuchFileException pulledOut) {
            throw new AppException(pulledOut, "exchange.file.gone", candidate.getFileName());
        }
    }

    private void collect(Path folder, List<Path> found) {
        int seen = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (++seen > MOST_ENTRIES) {
                    return;
                }
                String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(PackageName.SUFFIX) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException gone) {
            throw new AppException(gone, "exchange.stick.gone", folder);
        }
    }
}
