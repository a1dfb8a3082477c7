package cn.shuangsuiji.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// File names that people can sort: `D_620102_lists_e0003_0000004217-0000004290.xpk`, down or up, office, stream, epoch,
/// numbers. A hint only; no reader trusts it.
final class PackageName {
    static final String SUFFIX = ".xpk";
    private static final int SAME_NUMBERS = 1_000;

    private PackageName() {}

    /** A name for the package that no file of the folder has yet. */
    static Path free(Path folder, Manifest manifest) {
        String office = manifest.kind().downstream() ? manifest.audience().getFirst() : manifest.issuer();
        String base = String.format(Locale.ROOT, "%s_%s_%s_e%04d_%010d-%010d",
                manifest.kind().downstream() ? "D" : "U", office.replaceAll("[^0-9A-Za-z.-]", "-"), manifest.stream(),
                manifest.epoch(), manifest.fromSeq(), manifest.toSeq());
        Path file = folder.resolve(base + SUFFIX);
        for (int again = 2; Files.exists(file) && again < SAME_NUMBERS; again++) {
            file = folder.resolve(base + "_" + again + SUFFIX);
        }
        return file;
    }
}
