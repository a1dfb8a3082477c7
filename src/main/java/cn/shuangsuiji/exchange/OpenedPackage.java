package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipFile;

/// A package that passed every check: signer, seal, sizes, counts and digests. Its rows are read in a stream, as often as
/// wanted, until it is closed; then its plain content is deleted from the work folder.
public final class OpenedPackage implements Reading, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OpenedPackage.class.getName());

    private final Path zipFile;
    private final ZipFile zip;
    private final Manifest manifest;
    private final SignatureCheck.Signed signed;

    OpenedPackage(Path zipFile, ZipFile zip, Manifest manifest, SignatureCheck.Signed signed) {
        this.zipFile = zipFile;
        this.zip = zip;
        this.manifest = manifest;
        this.signed = signed;
    }

    /** What the package says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** Who signed it. */
    public X509Certificate signer() {
        return signed.signer();
    }

    /** The newest revocation lists known after reading it, to be kept for the next package. */
    public List<X509CRL> revocations() {
        return signed.revocations();
    }

    /**
     * The rows of an inner file in their order; none when the package lacks the file. Close it.
     *
     * @throws AppException when the file cannot be read
     */
    public PackageRows rows(ListFile file, Progress progress) {
        String name = file.fileName();
        try {
            InputStream in = manifest.file(name).isEmpty()
                    ? InputStream.nullInputStream()
                    : zip.getInputStream(zip.getEntry(name));
            return new PackageRows(name, in, manifest.rows(name), progress);
        } catch (IOException broken) {
            throw new AppException(broken, "exchange.row.unreadable", name);
        }
    }

    /**
     * Hands over the rows of an inner file in their order; none when the package lacks the file.
     *
     * @throws AppException when a row is not a JSON object, and whatever the consumer throws
     */
    public void forEachRow(ListFile file, Progress progress, Consumer<Row> consumer) {
        try (PackageRows rows = rows(file, progress)) {
            rows.forEachRemaining(consumer);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(zipFile);
        } catch (IOException held) {
            LOG.log(Level.WARNING, "Left in the work folder until the next start", held);
        }
    }
}
