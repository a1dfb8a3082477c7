package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A package that passed every check: signer, seal, sizes, counts and digests. Its rows are read in a stream, as often as
/// wanted, until it is closed; then its plain content is deleted from the work folder.
public final class OpenedPackage implements Reading, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OpenedPackage.class.getName());
    private static final int REPORT_EVERY = 1_000;

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
     * Hands over the rows of an inner file in their order; none when the package lacks the file.
     *
     * @throws AppException when a row is not a JSON object, and whatever the consumer throws
     */
    public void forEachRow(ListFile file, Progress progress, Consumer<Row> consumer) {
        String name = file.fileName();
        long total = manifest.rows(name);
        if (manifest.file(name).isEmpty()) {
            return;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8.newDecoder()))) {
            long line = 0;
            for (@Nullable
            String text = lines.readLine(); text != null; text = lines.readLine()) {
                consumer.accept(Row.parse(name, ++line, text));
                if (line % REPORT_EVERY == 0) {
                    progress.report(name, line, total);
                    progress.stopIfCancelled();
                }
            }
            progress.report(name, line, total);
        } catch (IOException broken) {
            throw new AppException(broken, "exchange.row.unreadable", name);
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
