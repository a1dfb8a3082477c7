package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.jspecify.annotations.Nullable;

/// The office's keys and whom it trusts, as PEM files in one folder. The office makes its own key pair, which never leaves
/// the folder; the province gets a request (PKCS#10, RFC 2986) and returns a certificate. The first trust is a person who
/// compares the authority's fingerprint with a paper letter.
public final class KeyRing {
    private static final String KEY = "office.key";
    private static final String REQUEST = "office.csr";
    private static final String CERTIFICATE = "office.pem";
    private static final String PROVINCE = "province.pem";
    private static final String AUTHORITY = "authority-";
    private static final String REVOKED = "revoked-";

    private final Path folder;

    public KeyRing(Path folder) {
        this.folder = folder;
    }

    /** Whether everything is there to send and receive. */
    public boolean complete() {
        return Files.exists(file(KEY)) && Files.exists(file(CERTIFICATE)) && Files.exists(file(PROVINCE))
                && !trust().authorities().isEmpty();
    }

    /**
     * What is there, without opening the key.
     *
     * @throws AppException when a file cannot be read
     */
    public KeyState state() {
        return new KeyState(Files.exists(file(KEY)) ? file(REQUEST) : null, certificate(CERTIFICATE),
                certificate(PROVINCE), List.copyOf(trust().authorities()));
    }

    /**
     * Makes the office's key pair, once, and the request to carry to the province.
     *
     * @param password opens the key later; not kept anywhere
     * @return the request's file
     * @throws AppException when there is a key already: it would be lost, and with it what was sealed for it
     */
    public Path createRequest(String officeCode, String officeName, char[] password) {
        if (Files.exists(file(KEY))) {
            throw new AppException("exchange.keys.exist", file(KEY));
        }
        KeyPair pair = Keys.p256();
        try {
            var signer = new JcaContentSignerBuilder(Algorithms.signature(pair.getPublic()))
                    .setProvider(Algorithms.PROVIDER).build(pair.getPrivate());
            var request = new JcaPKCS10CertificationRequestBuilder(CertificateMaker.name(officeCode, officeName),
                    pair.getPublic()).build(signer);
            save(KEY, Pem.write(pair.getPrivate(), password));
            save(REQUEST, Pem.write(request));
            return file(REQUEST);
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Trusts an authority from now on.
     *
     * @param letter the fingerprint as typed from the paper letter; spaces, colons and case do not matter
     * @throws AppException when it is another one, or the certificate is not an authority's
     */
    public void trust(Path pem, String letter) {
        X509Certificate authority = Pem.certificate(pem);
        String fingerprint = plain(Certificates.fingerprint(authority));
        if (!fingerprint.equals(plain(letter))) {
            throw new AppException("exchange.keys.fingerprint", Certificates.fingerprint(authority));
        }
        if (authority.getBasicConstraints() < 0) {
            throw new AppException("exchange.keys.no.authority", Certificates.name(authority));
        }
        save(AUTHORITY + fingerprint.substring(0, 16) + ".pem", Pem.write(authority));
    }

    /**
     * Takes in the office's certificate.
     *
     * @throws AppException when it belongs to another key, or an authority that is not trusted issued it
     */
    public void install(Path pem) {
        X509Certificate certificate = Pem.certificate(pem);
        if (!Files.exists(file(REQUEST)) || !requested().equals(certificate.getPublicKey())) {
            throw new AppException("exchange.keys.other", Certificates.name(certificate));
        }
        requireTrusted(certificate);
        save(CERTIFICATE, Pem.write(certificate));
    }

    /**
     * Takes in the certificate for which results are sealed, and whose code downstream packages must carry.
     *
     * @throws AppException when an authority that is not trusted issued it
     */
    public void installProvince(Path pem) {
        X509Certificate certificate = Pem.certificate(pem);
        requireTrusted(certificate);
        save(PROVINCE, Pem.write(certificate));
    }

    /**
     * The office's key with its certificate.
     *
     * @throws AppException when one is missing, or the password is wrong
     */
    public Identity office(char[] password) {
        return new Identity(Pem.key(present(KEY), password), Pem.certificate(present(CERTIFICATE)));
    }

    /**
     * The province's certificate.
     *
     * @throws AppException when it is missing
     */
    public X509Certificate province() {
        return Pem.certificate(present(PROVINCE));
    }

    /** Whose signatures the office believes: the province's, under the authorities it trusts. */
    public Trust trust() {
        Set<X509Certificate> authorities = new HashSet<>();
        files(AUTHORITY).forEach(file -> authorities.add(Pem.certificate(file)));
        List<X509CRL> lists = files(REVOKED).stream().map(Pem::revocations).toList();
        Set<String> issuers = Files.exists(file(PROVINCE)) ? Set.of(Certificates.code(province())) : Set.of();
        return new Trust(authorities, lists, issuers);
    }

    /** Keeps revocation lists that came with a genuine package; an older list never replaces a newer one. */
    public void keep(List<X509CRL> lists) {
        for (X509CRL list : lists) {
            String name = REVOKED + authorityOf(list) + ".pem";
            if (!Files.exists(file(name)) || day(Pem.revocations(file(name))).isBefore(day(list))) {
                save(name, Pem.write(list));
            }
        }
    }

    private String authorityOf(X509CRL list) {
        return Sha256.hex(list.getIssuerX500Principal().getEncoded()).substring(0, 16);
    }

    private static Instant day(X509CRL list) {
        return list.getThisUpdate().toInstant();
    }

    private void requireTrusted(X509Certificate certificate) {
        if (trust().authorities().stream().noneMatch(authority -> issued(authority, certificate))) {
            throw new AppException("exchange.keys.untrusted", Certificates.name(certificate));
        }
    }

    private static boolean issued(X509Certificate authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private PublicKey requested() {
        PKCS10CertificationRequest request = Pem.request(file(REQUEST));
        try {
            return new JcaPKCS10CertificationRequest(request).getPublicKey();
        } catch (GeneralSecurityException wrong) {
            throw new AppException(wrong, "exchange.keys.unreadable", file(REQUEST));
        }
    }

    private List<Path> files(String start) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, start + "*.pem")) {
            found.forEach(files::add);
            return files;
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "exchange.keys.unreadable", folder);
        }
    }

    private @Nullable X509Certificate certificate(String name) {
        return Files.exists(file(name)) ? Pem.certificate(file(name)) : null;
    }

    private Path present(String name) {
        if (!Files.exists(file(name))) {
            throw new AppException("exchange.keys.missing", file(name));
        }
        return file(name);
    }

    private void save(String name, String text) {
        AtomicFile.write(file(name), text.getBytes(StandardCharsets.US_ASCII));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static String plain(String fingerprint) {
        return fingerprint.replaceAll("[\\s:]", "").toUpperCase(Locale.ROOT);
    }
}
