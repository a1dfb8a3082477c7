package cn.shuangsuiji.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the maker of a package decides; the writer adds identifier, issuer, time, counts and digests. See [Manifest].
public record PackageHeader(PackageKind kind, String installation, List<String> audience, List<String> installations,
        int epoch, long fromSeq, long toSeq, @Nullable LocalDate dataAsOf, List<Ack> acks) {
    public PackageHeader {
        audience = List.copyOf(audience);
        installations = List.copyOf(installations);
        acks = List.copyOf(acks);
        if (fromSeq < 1 || toSeq < fromSeq || audience.isEmpty()) {
            throw new IllegalArgumentException("Package from " + fromSeq + " to " + toSeq + " for " + audience);
        }
    }

    /** A package of the province for all installations of some offices. */
    public static PackageHeader down(PackageKind kind, List<String> audience, int epoch, long fromSeq, long toSeq,
            LocalDate dataAsOf) {
        return new PackageHeader(kind, "", audience, List.of(), epoch, fromSeq, toSeq, dataAsOf, List.of());
    }

    /** The province's acknowledgement to one office's installation. */
    public static PackageHeader ack(String office, Ack ack) {
        return new PackageHeader(PackageKind.ACK, "", List.of(office), List.of(ack.installation()), ack.issuerEpoch(),
                ack.number(), ack.number(), null, List.of(ack));
    }
}
