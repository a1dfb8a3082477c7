package cn.shuangsuiji.exchange;

/// A genuine package as the rule of order sees it.
///
/// @param fromSeq first change contained
/// @param toSeq last change contained; for a reset the place to go back to
/// @param named whether it names this very installation
/// @param rows how many targets it holds
public record Arrival(PackageKind kind, int epoch, long fromSeq, long toSeq, boolean named, long rows) {
    /** The package of a manifest, arriving at an installation. */
    static Arrival of(Manifest manifest, String installation) {
        return new Arrival(manifest.kind(), manifest.epoch(), manifest.fromSeq(), manifest.toSeq(),
                manifest.installations().contains(installation), manifest.rows(ListFile.TARGETS.fileName()));
    }
}
