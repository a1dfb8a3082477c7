package cn.shuangsuiji.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a package says of itself, in `manifest.json`. The order of packages is (stream, epoch, sequence numbers); neither
/// `created` nor a file name decides anything.
///
/// @param formatVersion of the package format, from one
/// @param minimumReader the oldest format version whose readers understand this package
/// @param packageId UUID
/// @param issuer code of who made it; the signer's certificate must carry the same
/// @param installation the issuing installation, for results; empty for the province
/// @param audience codes of the offices it is for
/// @param installations the installations it is for; empty for all of the audience
/// @param epoch of the issuer's database: counts its restorations, from one
/// @param fromSeq first change contained; for a full list one
/// @param toSeq last change contained
/// @param schemaVersion of the rows, from one
/// @param dataAsOf the day whose state the rows show
/// @param acks what the issuer received from the reader
public record Manifest(int formatVersion, int minimumReader, String packageId, PackageKind kind, String issuer,
        String installation, List<String> audience, List<String> installations, String stream, int epoch, long fromSeq,
        long toSeq, int schemaVersion, List<ManifestFile> files, Instant created, @Nullable LocalDate dataAsOf,
        List<Ack> acks) {
    /** The format version that this program writes and reads. */
    public static final int FORMAT = 1;

    public Manifest {
        audience = List.copyOf(audience);
        installations = List.copyOf(installations);
        files = List.copyOf(files);
        acks = List.copyOf(acks);
    }

    /** The declared file of that name. */
    public Optional<ManifestFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** How many rows a file of that name declares; none when it is not there. */
    public long rows(String name) {
        return file(name).map(ManifestFile::count).orElse(0L);
    }

    /** The same with its files. */
    Manifest with(List<ManifestFile> contents) {
        return new Manifest(formatVersion, minimumReader, packageId, kind, issuer, installation, audience,
                installations, stream, epoch, fromSeq, toSeq, schemaVersion, contents, created, dataAsOf, acks);
    }
}
