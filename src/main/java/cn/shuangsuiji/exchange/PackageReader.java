package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Opens package files. The order of the checks is the point: size, signature and trust, then the seal, then the ZIP, then
/// manifest and content. Whoever lacks a key that we trust gets no further than the signature.
public final class PackageReader {
    private static final Logger LOG = Logger.getLogger(PackageReader.class.getName());

    private final Trust trust;
    private final List<Identity> own;
    private final Addressee addressee;
    private final Path work;
    private final Clock clock;
    private final Limits limits;

    /**
     * @param own our key pairs, the present one first
     * @param work a folder of our own for plain content while a package is open
     */
    public PackageReader(Trust trust, List<Identity> own, Addressee addressee, Path work, Clock clock) {
        this(trust, own, addressee, work, clock, Limits.STANDARD);
    }

    PackageReader(Trust trust, List<Identity> own, Addressee addressee, Path work, Clock clock, Limits limits) {
        this.trust = trust;
        this.own = List.copyOf(own);
        this.addressee = addressee;
        this.work = work;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Reads and checks a whole file, which must not change meanwhile: pass a copy in the inbox, never the stick's.
     *
     * @throws AppException when this computer is at fault: file gone, disk full
     */
    public Reading open(Path file, Progress progress) {
        Path zip = null;
        try {
            requireSize(file);
            TrustPath path = new TrustPath(trust, clock.instant(), clock.getZone());
            SignatureCheck.Signed signed = new SignatureCheck(path).check(file);
            Files.createDirectories(work);
            zip = Files.createTempFile(work, "package", ".zip");
            new Unsealing(own, limits).into(zip, file);
            return inside(zip, signed, progress);
        } catch (Refusal refused) {
            discard(zip);
            LOG.log(Level.FINE, "Put aside " + file.getFileName(), refused);
            return new Refused(refused.key(), Messages.text(refused.key(), refused.values()));
        } catch (IOException failed) {
            discard(zip);
            throw new AppException(failed, "exchange.work.unwritable", work);
        } catch (RuntimeException failed) {
            discard(zip);
            throw failed;
        }
    }

    private void requireSize(Path file) throws Refusal {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Refusal("exchange.package.empty");
            }
            if (size > limits.packageBytes()) {
                throw new Refusal("exchange.package.large");
            }
        } catch (IOException gone) {
            throw new AppException(gone, "exchange.file.gone", file.getFileName());
        }
    }

    private Reading inside(Path zipFile, SignatureCheck.Signed signed, Progress progress) throws Refusal, IOException {
        InnerZip inner = new InnerZip(zipFile, limits);
        ZipFile zip = inner.open();
        boolean kept = false;
        try {
            Map<String, ZipEntry> entries = inner.entries(zip);
            Row row = ManifestText.parse(inner.manifest(zip, entries));
            if (ManifestText.newer(row)) {
                String id = row.has("packageId") ? row.text("packageId") : "";
                return new NewerPackage(id, Messages.text("exchange.package.newer"));
            }
            Manifest manifest = ManifestText.read(row);
            addressee.require(manifest, Certificates.code(signed.signer()), trust.issuers());
            inner.check(zip, entries, manifest.files(), progress);
            kept = true;
            return new OpenedPackage(zipFile, zip, manifest, signed);
        } catch (AppException wrongField) {
            throw new Refusal(wrongField, "exchange.package.manifest", wrongField.sentence());
        } finally {
            if (!kept) {
                zip.close();
                Files.deleteIfExists(zipFile);
            }
        }
    }

    private static void discard(@Nullable Path zip) {
        if (zip == null) {
            return;
        }
        try {
            Files.deleteIfExists(zip);
        } catch (IOException held) {
            zip.toFile().deleteOnExit();
        }
    }
}
