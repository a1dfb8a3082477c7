package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PackageRoundTripTest {
    @TempDir
    Path folder;

    private Correspondents both = new Correspondents(Path.of(""));

    @BeforeEach
    void setUp() {
        both = new Correspondents(folder);
    }

    @Test
    void open_packageOfTheProvince_givesManifestAndRowsInOrder() {
        Path file = both.write(Correspondents.fullList(4290), Correspondents.targets(3));

        List<String> names = new ArrayList<>();
        try (OpenedPackage opened = opened(both.reader().open(file, Progress.NONE))) {
            assertThat(opened.manifest().kind()).isEqualTo(PackageKind.LISTS_FULL);
            assertThat(opened.manifest().rows("targets.jsonl")).isEqualTo(3);
            assertThat(opened.manifest().dataAsOf()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(opened.manifest().created()).isEqualTo(Correspondents.CLOCK.instant());
            opened.forEachRow(ListFile.TARGETS, Progress.NONE, row -> names.add(row.line() + row.text("name")));
            opened.forEachRow(ListFile.ITEMS, Progress.NONE, row -> names.add("never"));
        }

        assertThat(names).containsExactly("1示例䶮㛃𠮷商行1", "2示例䶮㛃𠮷商行2", "3示例䶮㛃𠮷商行3");
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void write_sameNumbersTwice_keepsBothFiles() {
        Path first = both.write(Correspondents.fullList(4290), Correspondents.targets(1));
        Path second = both.write(Correspondents.fullList(4290), Correspondents.targets(1));

        assertThat(first.getFileName()).hasToString("D_629999_lists_e0003_0000000001-0000004290.xpk");
        assertThat(second.getFileName()).hasToString("D_629999_lists_e0003_0000000001-0000004290_2.xpk");
        assertThat(folder.resolve("stick")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void write_forReaderWithRsaKey_opensWithThatKey() throws Exception {
        Identity rsa = rsaOffice();
        Path file = both.writer().write(folder, Correspondents.fullList(1),
                List.of(both.office.certificate(), rsa.certificate()), List.of(), Progress.NONE).file();

        opened(both.reader(both.trust(), List.of(rsa), Limits.STANDARD).open(file, Progress.NONE)).close();
        opened(both.reader().open(file, Progress.NONE)).close();
    }

    @Test
    void open_acknowledgementsAndOutboxRecords_comeBackAsTheyWere() {
        Ack ack = new Ack(Correspondents.INSTALLATION, 2, 57, 4, 9, List.of(new Ack.Returned(12, "E1", "示例原因")));
        Path file = both.write(PackageHeader.ack(Correspondents.OFFICE, ack));
        OutboxRecord record = new OutboxRecord(2, 58, "task", "u-1", Correspondents.CLOCK.instant(),
                "{\"name\":\"示例\",\"count\":3}");
        Path results = new PackageWriter(both.office, null, both.ids, Correspondents.CLOCK).write(folder,
                new PackageHeader(PackageKind.RESULTS, Correspondents.INSTALLATION, List.of(Correspondents.PROVINCE),
                        List.of(), 2, 58, 58, null, List.of()),
                List.of(both.authority.province().certificate()),
                List.of(new PackageContent(ListFile.RESULTS, rows -> rows.add(record.row()))), Progress.NONE).file();

        try (OpenedPackage opened = opened(both.reader().open(file, Progress.NONE))) {
            assertThat(opened.manifest().acks()).containsExactly(ack);
        }
        PackageReader province = new PackageReader(
                new Trust(Set.of(both.authority.certificate()), List.of(), Set.of()),
                List.of(both.authority.province()), new Addressee(Correspondents.PROVINCE, ""),
                folder.resolve("province"), Correspondents.CLOCK);
        List<OutboxRecord> received = new ArrayList<>();
        try (OpenedPackage opened = opened(province.open(results, Progress.NONE))) {
            assertThat(opened.manifest().installation()).isEqualTo(Correspondents.INSTALLATION);
            opened.forEachRow(ListFile.RESULTS, Progress.NONE, row -> received.add(OutboxRecord.of(row)));
        }
        assertThat(received.getFirst().digest()).isEqualTo(record.digest());
        assertThat(received.getFirst().uuid()).isEqualTo("u-1");
    }

    @Test
    void openssl_twoLinesOfTheSpecification_openOurPackage() throws Exception {
        assumeTrue(OpenSsl.present());
        Path file = both.write(Correspondents.fullList(1), Correspondents.targets(3));
        both.authority.export(folder, both.office);

        OpenSsl.run(folder, "cms", "-verify", "-binary", "-inform", "DER", "-in", file.toString(), "-CAfile",
                "province-ca.pem", "-out", "inner.p7m");
        OpenSsl.run(folder, "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "inner.p7m", "-recip", "office.pem",
                "-inkey", "office.key", "-out", "package.zip");

        assertThat(zipNames()).containsExactlyInAnyOrder("targets.jsonl", "manifest.json");
    }

    @Test
    void openssl_readerWithRsaKey_opensOurPackage() throws Exception {
        assumeTrue(OpenSsl.present());
        Identity rsa = rsaOffice();
        Path file = both.writer().write(folder, Correspondents.fullList(1), List.of(rsa.certificate()), List.of(),
                Progress.NONE).file();
        both.authority.export(folder, rsa);

        OpenSsl.run(folder, "cms", "-verify", "-binary", "-inform", "DER", "-in", file.toString(), "-CAfile",
                "province-ca.pem", "-out", "inner.p7m");
        OpenSsl.run(folder, "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "inner.p7m", "-recip", "office.pem",
                "-inkey", "office.key", "-out", "package.zip");

        assertThat(zipNames()).containsExactly("manifest.json");
    }

    @Test
    void open_packageMadeByOpenssl_isRead() throws Exception {
        assumeTrue(OpenSsl.present());
        both.authority.export(folder, both.office);
        for (String streamed : List.of("-stream", "-nosmimecap")) {
            opensslPackage(folder.resolve("made.xpk"), streamed);
            try (OpenedPackage opened = opened(both.reader().open(folder.resolve("made.xpk"), Progress.NONE))) {
                assertThat(Certificates.code(opened.signer())).isEqualTo(Correspondents.PROVINCE);
                assertThat(opened.manifest().packageId()).isEqualTo("p-1");
            }
        }
    }

    @Test
    void write_twoHundredThousandRows_usesLittleMemory() {
        Runtime runtime = Runtime.getRuntime();
        PackageContent many = new PackageContent(ListFile.TARGETS, rows -> {
            for (int i = 0; i < 200_000; i++) {
                rows.add(Map.of("code", "示例" + i, "name", "示例商行" + i, "address",
                        "示例省示例市示例县示例镇示例路" + i + "号", "scope", Long.toHexString(i * 0x9E3779B97F4A7C15L)));
            }
        });
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        Path file = both.write(Correspondents.fullList(1), many);
        long[] seen = new long[2];
        try (OpenedPackage opened = opened(both.reader().open(file, Progress.NONE))) {
            opened.forEachRow(ListFile.TARGETS, Progress.NONE, row -> {
                if (++seen[0] % 50_000 == 0) {
                    System.gc();
                    seen[1] = Math.max(seen[1], runtime.totalMemory() - runtime.freeMemory());
                }
            });
        }

        assertThat(seen[0]).isEqualTo(200_000);
        assertThat(seen[1] - before).isLessThan(16L << 20);
    }

    private void opensslPackage(Path file, String option) throws Exception {
        Files.write(folder.resolve("plain.zip"), Correspondents.zip("manifest.json",
                ManifestText.write(Correspondents.manifest())));
        OpenSsl.run(folder, "cms", "-encrypt", "-binary", "-aes-256-cbc", "-outform", "DER", "-in", "plain.zip", "-out",
                "sealed.p7m", "-recip", "office.pem", "-keyopt", "ecdh_kdf_md:sha256");
        OpenSsl.run(folder, "cms", "-sign", "-nodetach", "-binary", option, "-md", "sha256", "-outform", "DER", "-in",
                "sealed.p7m", "-out", file.toString(), "-signer", "province.pem", "-inkey", "province.key");
    }

    private List<String> zipNames() throws Exception {
        try (ZipFile zip = new ZipFile(folder.resolve("package.zip").toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private Identity rsaOffice() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        return both.authority.issue(pair, CertificateMaker.name(Correspondents.OFFICE, "示例县局"),
                both.authority.validity());
    }

    private static OpenedPackage opened(Reading reading) {
        assertThat(reading).isInstanceOf(OpenedPackage.class);
        return (OpenedPackage) reading;
    }
}
