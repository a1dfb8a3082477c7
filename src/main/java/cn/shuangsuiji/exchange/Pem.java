package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;

/// Keys, certificates, requests and revocation lists as PEM text, the form that every other tool reads and writes. Private
/// keys are PKCS#8, encrypted with AES-256 under a key from PBKDF2 with HMAC-SHA-256 unless no password is given.
final class Pem {
    private static final int ITERATIONS = 310_000;
    private static final long LARGEST = 16 << 20;

    private Pem() {}

    /** Any of the objects above as text. */
    static String write(Object object) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /** A private key; in the clear when the password is empty, as only the demonstration does. */
    static String write(PrivateKey key, char[] password) {
        try {
            OutputEncryptor encryptor = password.length == 0
                    ? null
                    : new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC).setProvider(Algorithms.PROVIDER)
                            .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256))
                            .setIterationCount(ITERATIONS).setPassword(password).build();
            return write(new JcaPKCS8Generator(key, encryptor).generate());
        } catch (OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A private key.
     *
     * @throws AppException when the file holds none, or the password does not open it
     */
    static PrivateKey key(Path file, char[] password) {
        Object object = read(file);
        try {
            PrivateKeyInfo info = switch (object) {
                case PrivateKeyInfo plain -> plain;
                case PKCS8EncryptedPrivateKeyInfo sealed -> sealed.decryptPrivateKeyInfo(
                        new JceOpenSSLPKCS8DecryptorProviderBuilder().setProvider(Algorithms.PROVIDER)
                                .build(password));
                default -> throw new AppException("exchange.keys.unreadable", file);
            };
            return new JcaPEMKeyConverter().setProvider(Algorithms.PROVIDER).getPrivateKey(info);
        } catch (IOException | PKCSException | OperatorCreationException wrong) {
            throw new AppException(wrong, "exchange.keys.password", file);
        }
    }

    /** A certificate. */
    static X509Certificate certificate(Path file) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(require(read(file), X509CertificateHolder.class, file));
        } catch (GeneralSecurityException wrong) {
            throw new AppException(wrong, "exchange.keys.unreadable", file);
        }
    }

    /** A revocation list. */
    static X509CRL revocations(Path file) {
        try {
            return new JcaX509CRLConverter().getCRL(require(read(file), X509CRLHolder.class, file));
        } catch (GeneralSecurityException wrong) {
            throw new AppException(wrong, "exchange.keys.unreadable", file);
        }
    }

    /** A request for a certificate. */
    static PKCS10CertificationRequest request(Path file) {
        return require(read(file), PKCS10CertificationRequest.class, file);
    }

    private static <T> T require(Object object, Class<T> type, Path file) {
        if (!type.isInstance(object)) {
            throw new AppException("exchange.keys.unreadable", file);
        }
        return type.cast(object);
    }

    private static Object read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new AppException("exchange.keys.unreadable", file);
            }
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            try (PEMParser parser = new PEMParser(new StringReader(text))) {
                @Nullable
                Object object = parser.readObject();
                if (object == null) {
                    throw new AppException("exchange.keys.unreadable", file);
                }
                return object;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new AppException(broken, "exchange.keys.unreadable", file);
        }
    }
}
