package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes package files: rows to ZIP to CMS to the stick in one stream, whatever their number. The office and, in the
/// demonstration, the province use the same writer.
public final class PackageWriter {
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int SCHEMA = 1;

    private final Sealing sealing;
    private final String issuer;
    private final Ids ids;
    private final Clock clock;
    private final Limits limits;

    /**
     * @param signer who signs; its certificate's code becomes the issuer
     * @param revocations the revocation list to send along; null for none
     */
    public PackageWriter(Identity signer, @Nullable X509CRL revocations, Ids ids, Clock clock) {
        this(signer, revocations, ids, clock, Limits.STANDARD);
    }

    PackageWriter(Identity signer, @Nullable X509CRL revocations, Ids ids, Clock clock, Limits limits) {
        this.sealing = new Sealing(signer, revocations);
        this.issuer = signer.code();
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Writes a new file with a name of its own; when this returns the medium may be pulled out.
     *
     * @param readers certificates of all who may open it
     * @throws AppException when the folder cannot take it; nothing is left there then
     */
    public WrittenPackage write(Path folder, PackageHeader header, List<X509Certificate> readers,
            List<PackageContent> contents, Progress progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Manifest draft = new Manifest(Manifest.FORMAT, Manifest.FORMAT, ids.next(), header.kind(), issuer,
                header.installation(), header.audience(), header.installations(), header.kind().stream(),
                header.epoch(), header.fromSeq(), header.toSeq(), SCHEMA, List.of(), now, header.dataAsOf(),
                header.acks());
        Path file = PackageName.free(folder, draft);
        List<ManifestFile> files = new ArrayList<>();
        String sha256 = StickFile.write(file, out -> sealing.write(out, readers, now,
                plain -> zip(plain, draft, contents, files, progress)));
        return new WrittenPackage(file, draft.with(files), sha256, size(file));
    }

    private void zip(OutputStream out, Manifest draft, List<PackageContent> contents, List<ManifestFile> files,
            Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (PackageContent content : contents) {
            String name = content.file().fileName();
            progress.report(name, files.size(), contents.size());
            progress.stopIfCancelled();
            zip.putNextEntry(entry(name));
            RowWriter rows = new RowWriter(name, zip, limits);
            content.rows().accept(rows);
            files.add(rows.written());
            zip.closeEntry();
        }
        zip.putNextEntry(entry(ManifestText.NAME));
        zip.write(ManifestText.write(draft.with(files)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        progress.report(ManifestText.NAME, contents.size(), contents.size());
    }

    /** The same for the same rows: entries carry no time of their own. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_TIME);
        return entry;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new AppException(gone, "exchange.stick.unwritable", file);
        }
    }
}
