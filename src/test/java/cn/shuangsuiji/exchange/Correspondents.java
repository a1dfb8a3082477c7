package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Randomness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An invented province and an office that trust each other, and what they write. */
final class Correspondents {
    static final String PROVINCE = "620000";
    static final String OFFICE = "629999";
    static final String INSTALLATION = "01890000-0000-7000-8000-000000000001";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final Randomness randomness = new Randomness();
    final Ids ids = new Ids(CLOCK, randomness);
    final DemoAuthority authority = new DemoAuthority(PROVINCE, CLOCK, randomness);
    final Identity office = authority.issue(Keys.p256(), CertificateMaker.name(OFFICE, "示例县市场监督管理局"),
            authority.validity());
    final Path folder;

    Correspondents(Path folder) {
        this.folder = folder;
    }

    Trust trust() {
        return new Trust(Set.of(authority.certificate()), List.of(), Set.of(PROVINCE));
    }

    PackageReader reader() {
        return reader(trust(), List.of(office), Limits.STANDARD);
    }

    PackageReader reader(Trust trust, List<Identity> own, Limits limits) {
        return new PackageReader(trust, own, new Addressee(OFFICE, INSTALLATION), folder.resolve("work"), CLOCK,
                limits);
    }

    PackageWriter writer() {
        return new PackageWriter(authority.province(), null, ids, CLOCK);
    }

    static PackageHeader fullList(long toSeq) {
        return PackageHeader.down(PackageKind.LISTS_FULL, List.of(OFFICE), 3, 1, toSeq, LocalDate.of(2026, 11, 20));
    }

    static PackageContent targets(int count) {
        return new PackageContent(ListFile.TARGETS, rows -> {
            for (int i = 1; i <= count; i++) {
                rows.add(Map.of("code", "示例代码%06d".formatted(i), "name", "示例䶮㛃𠮷商行" + i, "kind", "INDIVIDUAL"));
            }
        });
    }

    Path write(PackageHeader header, PackageContent... contents) {
        return writer().write(folder.resolve("stick"), header, List.of(office.certificate()), List.of(contents),
                Progress.NONE).file();
    }

    /** A package of the province around any ZIP at all. */
    Path around(byte[] zip) {
        return around(authority.province(), zip, office.certificate());
    }

    Path around(Identity signer, byte[] inner, X509Certificate reader) {
        try {
            Path file = Files.createTempFile(folder, "crafted", ".xpk");
            try (OutputStream out = Files.newOutputStream(file)) {
                new Sealing(signer, null).write(out, List.of(reader), CLOCK.instant(), plain -> plain.write(inner));
            }
            return file;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A ZIP of names and contents, in turn. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A manifest of the province for this office. */
    static Manifest manifest(ManifestFile... files) {
        return new Manifest(1, 1, "p-1", PackageKind.LISTS_FULL, PROVINCE, "", List.of(OFFICE), List.of(), "lists", 3,
                1, 10, 1, List.of(files), CLOCK.instant(), null, List.of());
    }
}
