package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class KeyRingTest {
    private static final char[] PASSWORD = "示例口令-2026".toCharArray();

    @TempDir
    Path folder;

    private Correspondents both = new Correspondents(Path.of(""));
    private KeyRing keys = new KeyRing(Path.of(""));

    @BeforeEach
    void setUp() {
        both = new Correspondents(folder);
        keys = new KeyRing(folder.resolve("keys"));
    }

    @Test
    void admit_lettersBothWays_leavesAKeyRingThatIsComplete() {
        both.authority.admit(keys, Correspondents.OFFICE, "示例县市场监督管理局", PASSWORD, folder.resolve("letters"));

        assertThat(keys.complete()).isTrue();
        assertThat(keys.office(PASSWORD).code()).isEqualTo(Correspondents.OFFICE);
        assertThat(Certificates.name(keys.office(PASSWORD).certificate())).isEqualTo("示例县市场监督管理局");
        assertThat(keys.trust().authorities()).containsExactly(both.authority.certificate());
        assertThat(keys.trust().issuers()).containsExactly(Correspondents.PROVINCE);
    }

    @Test
    void state_stepByStep_showsWhatIsThere() {
        assertThat(keys.state()).isEqualTo(new KeyState(null, null, null, List.of()));

        Path request = keys.createRequest(Correspondents.OFFICE, "示例县局", PASSWORD);
        assertThat(keys.state()).isEqualTo(new KeyState(request, null, null, List.of()));
        assertThat(keys.state().complete()).isFalse();
    }

    @Test
    void state_admitted_isComplete() {
        both.authority.admit(keys, Correspondents.OFFICE, "示例县局", PASSWORD, folder.resolve("letters"));

        assertThat(keys.state().complete()).isTrue();
        assertThat(keys.state().province()).isEqualTo(both.authority.province().certificate());
        assertThat(keys.state().authorities()).containsExactly(both.authority.certificate());
    }

    @Test
    void office_wrongPassword_isRefused() {
        both.authority.admit(keys, Correspondents.OFFICE, "示例县局", PASSWORD, folder.resolve("letters"));

        assertRefused("exchange.keys.password", () -> keys.office("another".toCharArray()));
    }

    @Test
    void createRequest_keyThere_isRefusedAndKeepsTheKey() throws Exception {
        keys.createRequest(Correspondents.OFFICE, "示例县局", PASSWORD);
        byte[] before = Files.readAllBytes(folder.resolve("keys/office.key"));

        assertRefused("exchange.keys.exist", () -> keys.createRequest(Correspondents.OFFICE, "示例县局", PASSWORD));
        assertThat(folder.resolve("keys/office.key")).hasBinaryContent(before);
    }

    @Test
    void trust_otherFingerprintOrNoAuthority_isRefused() {
        both.authority.export(folder, both.office);
        Path authority = folder.resolve("province-ca.pem");
        String letter = Certificates.fingerprint(both.authority.certificate());

        assertRefused("exchange.keys.fingerprint", () -> keys.trust(authority, letter.replace('A', 'B')
                .replace('1', '2')));
        assertRefused("exchange.keys.no.authority", () -> keys.trust(folder.resolve("office.pem"),
                Certificates.fingerprint(both.office.certificate())));
        assertRefused("exchange.keys.unreadable", () -> keys.trust(folder.resolve("office.key"), letter));
        assertThat(keys.trust().authorities()).isEmpty();

        keys.trust(authority, letter.toLowerCase(Locale.ROOT).replace(' ', ':'));
        assertThat(keys.trust().authorities()).containsExactly(both.authority.certificate());
    }

    @Test
    void install_certificateOfAnotherKeyOrAuthority_isRefused() {
        Path request = keys.createRequest(Correspondents.OFFICE, "示例县局", PASSWORD);
        both.authority.export(folder, both.office);
        DemoAuthority stranger = new DemoAuthority(Correspondents.PROVINCE, Correspondents.CLOCK, both.randomness);
        stranger.export(folder.resolve("stranger"), new Identity(both.office.key(), stranger.certify(request)));

        assertRefused("exchange.keys.other", () -> keys.install(folder.resolve("office.pem")));
        assertRefused("exchange.keys.untrusted", () -> keys.install(folder.resolve("stranger/office.pem")));
        assertRefused("exchange.keys.untrusted",
                () -> keys.installProvince(folder.resolve("stranger/province.pem")));
        assertRefused("exchange.keys.missing", () -> keys.office(PASSWORD));
    }

    @Test
    void keep_olderRevocationList_doesNotReplaceTheNewer() {
        both.authority.admit(keys, Correspondents.OFFICE, "示例县局", PASSWORD, folder.resolve("letters"));
        var older = both.authority.revoke();
        var newer = new CertificateMaker(new Identity(both.authority.province().key(), both.authority.certificate()),
                both.randomness).revoke(List.of(), Correspondents.CLOCK.instant().plusSeconds(60));

        keys.keep(List.of(newer));
        keys.keep(List.of(older));

        assertThat(keys.trust().revocations()).containsExactly(newer);
    }

    @Test
    void openssl_readsTheRequestAndTheEncryptedKey() throws Exception {
        assumeTrue(OpenSsl.present());
        Path request = keys.createRequest(Correspondents.OFFICE, "示例县局", "abc-123".toCharArray());

        OpenSsl.run(folder, "req", "-in", request.toString(), "-verify", "-noout");
        OpenSsl.run(folder, "pkey", "-in", folder.resolve("keys/office.key").toString(), "-passin", "pass:abc-123",
                "-noout");
        assertThat(Files.readString(folder.resolve("keys/office.key"))).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY");
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(AppException.class).isThrownBy(call).extracting(AppException::key).isEqualTo(key);
    }
}
