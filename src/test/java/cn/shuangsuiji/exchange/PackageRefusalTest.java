package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PackageRefusalTest {
    @TempDir
    Path folder;

    private Correspondents both = new Correspondents(Path.of(""));

    @BeforeEach
    void setUp() {
        both = new Correspondents(folder);
    }

    @AfterEach
    void nothingPlainIsLeft() {
        if (Files.exists(folder.resolve("work"))) {
            assertThat(folder.resolve("work")).isEmptyDirectory();
        }
    }

    @Test
    void open_emptyFile_isRefused() throws Exception {
        assertRefused(Files.createFile(folder.resolve("a.xpk")), "exchange.package.empty");
    }

    @Test
    void open_largerThanAllowed_isRefusedUnread() {
        Limits small = new Limits(100, 8 << 20, 1 << 20, 10, 64, 16);
        Path file = both.write(Correspondents.fullList(1), Correspondents.targets(1));

        assertRefused(both.reader(both.trust(), List.of(both.office), small), file, "exchange.package.large");
    }

    @Test
    void open_textFileOrPlainZip_isRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("a.xpk"), "不是数据包".repeat(100));
        Path zip = Files.write(folder.resolve("b.xpk"), Correspondents.zip("manifest.json", "{}"));

        assertRefused(text, "exchange.package.damaged");
        assertRefused(zip, "exchange.package.damaged");
    }

    @Test
    void open_signedBySomebodyElse_isRefusedByName() {
        Correspondents other = new Correspondents(folder);
        Path file = other.around(other.authority.province(), good(), both.office.certificate());

        assertRefused(file, "exchange.package.foreign");
    }

    @Test
    void open_noAuthorityEntered_saysSo() {
        Path file = both.write(Correspondents.fullList(1), Correspondents.targets(1));
        Trust none = new Trust(Set.of(), List.of(), Set.of());

        assertRefused(both.reader(none, List.of(both.office), Limits.STANDARD), file,
                "exchange.package.no.authority");
    }

    @Test
    void open_signedByAnotherOfficeOfTheSameAuthority_isRefused() {
        Identity neighbour = both.authority.issue(Keys.p256(), CertificateMaker.name("629998", "示例邻县局"),
                both.authority.validity());

        assertRefused(both.around(neighbour, good(), both.office.certificate()), "exchange.package.issuer");
    }

    @Test
    void open_signerCertificateOutOfTime_isRefused() {
        Instant now = Correspondents.CLOCK.instant();
        Identity expired = province(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)));
        Identity early = province(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));

        assertRefused(both.around(expired, good(), both.office.certificate()), "exchange.package.expired");
        assertRefused(both.around(early, good(), both.office.certificate()), "exchange.package.early");
    }

    @Test
    void open_signerCertificateRevoked_isRefusedFromTheOfficesListOrThePackages() {
        X509CRL list = both.authority.revoke(both.authority.province().certificate());
        Trust knowing = new Trust(Set.of(both.authority.certificate()), List.of(list), Set.of(Correspondents.PROVINCE));
        Path silent = both.write(Correspondents.fullList(1), Correspondents.targets(1));
        Path telling = new PackageWriter(both.authority.province(), list, both.ids, Correspondents.CLOCK).write(folder,
                Correspondents.fullList(1), List.of(both.office.certificate()), List.of(), Progress.NONE).file();

        assertRefused(both.reader(knowing, List.of(both.office), Limits.STANDARD), silent, "exchange.package.revoked");
        assertRefused(telling, "exchange.package.revoked");
    }

    @Test
    void open_revocationListOfAnotherAuthority_doesNotCount() {
        X509CRL foreign = new DemoAuthority(Correspondents.PROVINCE, Correspondents.CLOCK, both.randomness)
                .revoke(both.authority.province().certificate());
        Path file = new PackageWriter(both.authority.province(), foreign, both.ids, Correspondents.CLOCK).write(folder,
                Correspondents.fullList(1), List.of(both.office.certificate()), List.of(), Progress.NONE).file();

        try (OpenedPackage opened = (OpenedPackage) both.reader().open(file, Progress.NONE)) {
            assertThat(opened.revocations()).isEmpty();
        }
    }

    @Test
    void open_signerWithShortKey_isRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        Identity weak = both.authority.issue(generator.generateKeyPair(),
                CertificateMaker.name(Correspondents.PROVINCE, "示例省局"), both.authority.validity());

        assertRefused(both.around(weak, good(), both.office.certificate()), "exchange.package.signer.unfit");
    }

    @Test
    void open_sealedForSomebodyElse_isRefused() {
        Identity neighbour = both.authority.issue(Keys.p256(), CertificateMaker.name("629998", "示例邻县局"),
                both.authority.validity());

        assertRefused(both.around(both.authority.province(), good(), neighbour.certificate()),
                "exchange.package.recipient");
    }

    @Test
    void open_withAnotherKeyUnderTheSameCertificate_isRefused() {
        Path file = both.write(Correspondents.fullList(1), Correspondents.targets(1));
        Identity wrongKey = new Identity(Keys.p256().getPrivate(), both.office.certificate());

        assertRefused(both.reader(both.trust(), List.of(wrongKey), Limits.STANDARD), file, "exchange.package.sealed");
    }

    @Test
    void open_forAnotherOfficeOrInstallation_isRefused() {
        Path otherOffice = both.write(PackageHeader.down(PackageKind.LISTS_FULL, List.of("629998"), 3, 1, 9,
                Correspondents.CLOCK.instant().atZone(Correspondents.CLOCK.getZone()).toLocalDate()));
        Path otherInstallation = both.write(PackageHeader.ack(Correspondents.OFFICE,
                new Ack("other-installation", 1, 1, 1, 1, List.of())));

        assertRefused(otherOffice, "exchange.package.audience");
        assertRefused(otherInstallation, "exchange.package.audience");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.jsonl", "..\\evil.jsonl", "/etc/evil.jsonl", "C:evil.jsonl", "a/b.jsonl", "dir/",
            "Targets.jsonl", "targets.exe", "目标.jsonl"})
    void open_innerNameThatIsNoPackageName_isRefused(String name) {
        assertRefused(both.around(Correspondents.zip("manifest.json", manifest(), name, "")),
                "exchange.package.structure");
    }

    @Test
    void open_sameNameTwice_isRefused() throws Exception {
        byte[] zip = Correspondents.zip("manifest.json", manifest(), "aa.jsonl", "", "ab.jsonl", "");
        String twice = new String(zip, StandardCharsets.ISO_8859_1).replace("ab.jsonl", "aa.jsonl");

        assertRefused(both.around(twice.getBytes(StandardCharsets.ISO_8859_1)),
                "exchange.package.structure");
    }

    @Test
    void open_notAZipOrWithBytesAfterIt_isRefused() {
        assertRefused(both.around("nothing like a ZIP, but long enough".getBytes(
                StandardCharsets.US_ASCII)), "exchange.package.structure");
        assertRefused(both.around(new byte[0]), "exchange.package.structure");
        byte[] longer = Arrays.copyOf(good(), good().length + 1);
        assertRefused(both.around(longer), "exchange.package.structure");
    }

    @Test
    void open_manifestMissingOrNotJson_isRefused() {
        assertRefused(both.around(Correspondents.zip("targets.jsonl", "")), "exchange.package.structure");
        assertRefused(both.around(Correspondents.zip("manifest.json", "[1]")), "exchange.package.manifest");
        assertRefused(both.around(Correspondents.zip("manifest.json", "{}")), "exchange.package.manifest");
        assertRefused(both.around(Correspondents.zip("manifest.json", manifest() + "{}")), "exchange.package.manifest");
        assertRefused(both.around(Correspondents.zip("manifest.json", manifest().replace("lists-full", "lists-odd"))),
                "exchange.package.manifest");
        assertRefused(both.around(Correspondents.zip("manifest.json", manifest().replaceFirst(
                "\"toSeq\" ?: ?10", "\"toSeq\":0"))), "exchange.package.manifest");
    }

    @Test
    void open_fileUndeclaredOrMissing_isRefused() {
        ManifestFile declared = new ManifestFile("targets.jsonl", 0, 0, Sha256.hex(""));

        assertRefused(both.around(Correspondents.zip("manifest.json", manifest(), "targets.jsonl", "")),
                "exchange.package.structure");
        assertRefused(both.around(Correspondents.zip("manifest.json", manifest(declared))),
                "exchange.package.structure");
    }

    @Test
    void open_countBytesOrDigestWrong_isRefused() {
        String rows = "{\"code\":\"1\"}\n{\"code\":\"2\"}\n";
        int bytes = rows.length();
        String digest = Sha256.hex(rows);

        assertRefused(withTargets(rows, 1, bytes, digest), "exchange.package.hash");
        assertRefused(withTargets(rows, 3, bytes, digest), "exchange.package.hash");
        assertRefused(withTargets(rows, 2, bytes - 1, digest), "exchange.package.hash");
        assertRefused(withTargets(rows, 2, bytes + 1, digest), "exchange.package.hash");
        assertRefused(withTargets(rows, 2, bytes, Sha256.hex("other")), "exchange.package.hash");
    }

    @Test
    void open_zipBomb_isRefusedLongBeforeItsEnd() {
        String zeros = "0\n".repeat(20 << 20);
        Path file = withTargets(zeros, 20 << 20, 40 << 20, Sha256.hex(zeros));
        Limits manyRows = new Limits(1 << 30, 8 << 20, 512 << 20, Long.MAX_VALUE, 64 << 10, 16);

        assertRefused(both.reader(both.trust(), List.of(both.office), manyRows), file, "exchange.package.bomb");
    }

    @Test
    void open_fileRowsLineOrManifestAboveTheLimit_isRefused() {
        String rows = "{\"code\":\"1\"}\n{\"code\":\"2\"}\n";
        Path file = withTargets(rows, 2, rows.length(), Sha256.hex(rows));

        assertRefused(limited(new Limits(1 << 20, 8 << 20, rows.length() - 1, 10, 64, 16)), file,
                "exchange.package.large");
        assertRefused(limited(new Limits(1 << 20, 8 << 20, 1 << 20, 1, 64, 16)), file, "exchange.package.large");
        assertRefused(limited(new Limits(1 << 20, 8 << 20, 1 << 20, 10, 11, 16)), file, "exchange.package.line");
        assertRefused(limited(new Limits(1 << 20, 100, 1 << 20, 10, 64, 16)), file, "exchange.package.large");
        assertRefused(limited(new Limits(1 << 20, 8 << 20, 1 << 20, 10, 64, 0)), file, "exchange.package.structure");
    }

    @Test
    void open_newerPackage_isHeldNotRefused() {
        for (String newer : List.of(manifest().replaceFirst("\"minimumReader\" ?: ?1", "\"minimumReader\":2"),
                manifest().replaceFirst("\\{", "{\"future\":{},\"critical\":[\"future\"],"))) {
            Reading reading = both.reader().open(both.around(Correspondents.zip("manifest.json", newer)),
                    Progress.NONE);

            assertThat(reading).isInstanceOfSatisfying(NewerPackage.class,
                    held -> assertThat(held.packageId()).isEqualTo("p-1"));
        }
    }

    @Test
    void open_unknownFieldThatIsNotCritical_isPassedOver() {
        String later = manifest().replaceFirst("\\{", "{\"future\":{\"a\":[1]},");

        ((OpenedPackage) both.reader().open(both.around(Correspondents.zip("manifest.json", later)), Progress.NONE))
                .close();
    }

    private byte[] good() {
        return Correspondents.zip("manifest.json", manifest());
    }

    private static String manifest(ManifestFile... files) {
        return ManifestText.write(Correspondents.manifest(files));
    }

    private Path withTargets(String rows, long count, long bytes, String digest) {
        return both.around(Correspondents.zip("manifest.json",
                manifest(new ManifestFile("targets.jsonl", count, bytes, digest)), "targets.jsonl", rows));
    }

    private Identity province(Instant from, Instant to) {
        return both.authority.issue(Keys.p256(), CertificateMaker.name(Correspondents.PROVINCE, "示例省局"),
                new CertificateMaker.Validity(from, to));
    }

    private PackageReader limited(Limits limits) {
        return both.reader(both.trust(), List.of(both.office), limits);
    }

    private void assertRefused(Path file, String key) {
        assertRefused(both.reader(), file, key);
    }

    private static void assertRefused(PackageReader reader, Path file, String key) {
        Reading reading = reader.open(file, Progress.NONE);

        assertThat(reading).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.sentence()).contains("没有改动任何数据").doesNotContain("{");
        });
    }
}
