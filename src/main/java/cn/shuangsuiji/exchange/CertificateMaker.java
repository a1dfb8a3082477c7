package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Randomness;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority's pen: certificates and revocation lists by RFC 5280, signed with its key. */
final class CertificateMaker {
    private final Identity authority;
    private final Randomness randomness;

    CertificateMaker(Identity authority, Randomness randomness) {
        this.authority = authority;
        this.randomness = randomness;
    }

    /** The days between which a certificate holds. */
    record Validity(Instant from, Instant to) {}

    static X500Name name(String code, String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.SERIALNUMBER, code)
                .addRDN(BCStyle.CN, commonName).build();
    }

    /** A certificate that an authority gives itself. */
    static X509Certificate root(KeyPair pair, X500Name name, Validity validity, Randomness randomness) {
        KeyUsage usage = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return make(builder(name, name, pair.getPublic(), validity, randomness), usage, true, pair.getPublic(), pair);
    }

    /** A certificate for signing and for opening what is sealed. */
    X509Certificate certify(PublicKey key, X500Name name, Validity validity) {
        KeyUsage usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment
                | KeyUsage.keyAgreement);
        X500Name issuer = X500Name.getInstance(authority.certificate().getSubjectX500Principal().getEncoded());
        return make(builder(issuer, name, key, validity, randomness), usage, false, key,
                new KeyPair(authority.certificate().getPublicKey(), authority.key()));
    }

    /** A list of revoked certificates, of that day. */
    X509CRL revoke(Collection<X509Certificate> revoked, Instant when) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(when));
            builder.setNextUpdate(Date.from(when.plus(Duration.ofDays(90))));
            for (X509Certificate one : revoked) {
                builder.addCRLEntry(one.getSerialNumber(), Date.from(when), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter().getCRL(builder.build(signer(authority.key(),
                    authority.certificate().getPublicKey())));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key,
            Validity validity, Randomness randomness) {
        BigInteger serial = new BigInteger(1, randomness.bytes(15)).setBit(119);
        return new JcaX509v3CertificateBuilder(issuer, serial, Date.from(validity.from()), Date.from(validity.to()),
                subject, key);
    }

    private static X509Certificate make(JcaX509v3CertificateBuilder builder, KeyUsage usage, boolean authority,
            PublicKey subject, KeyPair signer) {
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, usage);
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    extensions.createSubjectKeyIdentifier(subject));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    extensions.createAuthorityKeyIdentifier(signer.getPublic()));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(signer(signer.getPrivate(), signer.getPublic())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ContentSigner signer(PrivateKey key, PublicKey publicKey)
            throws OperatorCreationException {
        return new JcaContentSignerBuilder(Algorithms.signature(publicKey)).setProvider(Algorithms.PROVIDER)
                .build(key);
    }
}
