package cn.shuangsuiji.exchange;

/// How large anything in a package may be. Absolute sizes count first; the ratio is asked only after ten megabytes,
/// because small honest lists of like rows compress very well.
///
/// @param packageBytes the whole file
/// @param manifestBytes the manifest, inflated
/// @param fileBytes one inner file, inflated
/// @param rows rows of one inner file
/// @param lineBytes one row, its line end left out
/// @param files inner files beside the manifest
public record Limits(long packageBytes, int manifestBytes, long fileBytes, long rows, int lineBytes, int files) {
    /** What the province and every office agree on. */
    public static final Limits STANDARD = new Limits(1L << 30, 8 << 20, 512L << 20, 5_000_000, 64 << 10, 16);

    static final long RATIO_FREE_BYTES = 10L << 20;
    static final long RATIO = 200;

    /** Anything of the CMS message that is held in memory: certificates, revocation lists, recipients. */
    static final int ELEMENT_BYTES = 16 << 20;
}
