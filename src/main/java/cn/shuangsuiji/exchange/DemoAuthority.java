package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Randomness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/// An invented province for the sample county and for tests: a certificate authority and a signer, made anew each time.
/// Nothing of it is trusted anywhere else. Its certificates begin two years back, so that a demonstration whose clock
/// stands on another day still agrees with other tools.
public final class DemoAuthority {
    private static final Duration BEFORE = Duration.ofDays(730);
    private static final Duration AFTER = Duration.ofDays(3_650);

    private final Clock clock;
    private final CertificateMaker maker;
    private final X509Certificate certificate;
    private final Identity province;

    public DemoAuthority(String provinceCode, Clock clock, Randomness randomness) {
        this.clock = clock;
        KeyPair root = Keys.p256();
        certificate = CertificateMaker.root(root,
                CertificateMaker.name(provinceCode, Messages.text("exchange.demo.authority")), validity(), randomness);
        maker = new CertificateMaker(new Identity(root.getPrivate(), certificate), randomness);
        province = issue(Keys.p256(), CertificateMaker.name(provinceCode, Messages.text("exchange.demo.province")),
                validity());
    }

    /** The authority's certificate, whose fingerprint the paper letter would show. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Who signs the province's packages and opens the offices'. */
    public Identity province() {
        return province;
    }

    /**
     * Certifies an office's request.
     *
     * @throws AppException when the file is not a request signed with its own key
     */
    public X509Certificate certify(Path request) {
        try {
            var asked = new JcaPKCS10CertificationRequest(Pem.request(request));
            PublicKey key = asked.getPublicKey();
            if (!asked.isSignatureValid(
                    new JcaContentVerifierProviderBuilder().setProvider(Algorithms.PROVIDER).build(key))) {
                throw new AppException("exchange.keys.unreadable", request);
            }
            return maker.certify(key, asked.getSubject(), validity());
        } catch (GeneralSecurityException | OperatorCreationException | PKCSException wrong) {
            throw new AppException(wrong, "exchange.keys.unreadable", request);
        }
    }

    /** The list of what it revoked, as of now. */
    public X509CRL revoke(X509Certificate... revoked) {
        return maker.revoke(List.of(revoked), clock.instant());
    }

    /**
     * Sets up an office as if letters had gone both ways: its request is certified, and it trusts this authority.
     *
     * @param exchangeFolder where the certificates travel
     */
    public void admit(KeyRing keys, String officeCode, String officeName, char[] password, Path exchangeFolder) {
        Path request = keys.createRequest(officeCode, officeName, password);
        Path authority = exchangeFolder.resolve("province-ca.pem");
        Path signer = exchangeFolder.resolve("province.pem");
        Path office = exchangeFolder.resolve("office.pem");
        save(authority, Pem.write(certificate));
        save(signer, Pem.write(province.certificate()));
        save(office, Pem.write(certify(request)));
        keys.trust(authority, Certificates.fingerprint(certificate));
        keys.install(office);
        keys.installProvince(signer);
    }

    /**
     * Writes what `openssl cms` needs to open the demonstration's packages: `province-ca.pem`, `province.pem`,
     * `province.key`, `office.pem`, `office.key`; the keys in the clear, for these certificates are worth nothing.
     */
    public void export(Path folder, Identity office) {
        save(folder.resolve("province-ca.pem"), Pem.write(certificate));
        save(folder.resolve("province.pem"), Pem.write(province.certificate()));
        save(folder.resolve("province.key"), Pem.write(province.key(), new char[0]));
        save(folder.resolve("office.pem"), Pem.write(office.certificate()));
        save(folder.resolve("office.key"), Pem.write(office.key(), new char[0]));
    }

    /** A certificate and key of this authority for any name and time. */
    Identity issue(KeyPair pair, X500Name name, CertificateMaker.Validity validity) {
        return new Identity(pair.getPrivate(), maker.certify(pair.getPublic(), name, validity));
    }

    CertificateMaker.Validity validity() {
        Instant now = clock.instant();
        return new CertificateMaker.Validity(now.minus(BEFORE), now.plus(AFTER));
    }

    private static void save(Path file, String text) {
        AtomicFile.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }
}
