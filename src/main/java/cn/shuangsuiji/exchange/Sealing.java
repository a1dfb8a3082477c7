package cn.shuangsuiji.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.jspecify.annotations.Nullable;

/// The two layers of a package being written: EnvelopedData for its readers inside SignedData by its maker, both in
/// streams, in the forms that OpenSSL 3.0 opens too.
final class Sealing {
    private static final int CHUNK = 1 << 15;

    private final Identity signer;
    private final @Nullable X509CRL revocations;

    Sealing(Identity signer, @Nullable X509CRL revocations) {
        this.signer = signer;
        this.revocations = revocations;
    }

    /** What fills the innermost layer. */
    @FunctionalInterface
    interface Plain {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(OutputStream out, List<X509Certificate> readers, Instant when, Plain plain) throws IOException {
        try (OutputStream signed = signing(when).open(out, true);
                OutputStream sealed = sealing(readers).open(signed, new JceCMSContentEncryptorBuilder(
                        CMSAlgorithm.AES256_CBC).setProvider(Algorithms.PROVIDER).build())) {
            plain.writeTo(sealed);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CMSSignedDataStreamGenerator signing(Instant when)
            throws CMSException, OperatorCreationException, GeneralSecurityException {
        AttributeTable attributes = new AttributeTable(
                new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(when)))));
        CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
        generator.setBufferSize(CHUNK);
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().setProvider(Algorithms.PROVIDER)
                .setSignedAttributeGenerator(attributes)
                .build(Algorithms.signature(signer.certificate().getPublicKey()), signer.key(), signer.certificate()));
        generator.addCertificate(new JcaX509CertificateHolder(signer.certificate()));
        if (revocations != null) {
            generator.addCRL(new JcaX509CRLHolder(revocations));
        }
        return generator;
    }

    private static CMSEnvelopedDataStreamGenerator sealing(List<X509Certificate> readers)
            throws GeneralSecurityException {
        CMSEnvelopedDataStreamGenerator generator = new CMSEnvelopedDataStreamGenerator();
        generator.setBufferSize(CHUNK);
        for (X509Certificate reader : readers) {
            generator.addRecipientInfoGenerator(
                    reader.getPublicKey() instanceof RSAPublicKey ? transport(reader) : agreement(reader));
        }
        return generator;
    }

    /** RSAES-OAEP with SHA-256 (RFC 8017, section 7.1). */
    private static RecipientInfoGenerator transport(X509Certificate reader) throws GeneralSecurityException {
        try {
            AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter().getAlgorithmIdentifier(
                    PKCSObjectIdentifiers.id_RSAES_OAEP, new OAEPParameterSpec("SHA-256", "MGF1",
                            MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            return new JceKeyTransRecipientInfoGenerator(reader, oaep).setProvider(Algorithms.PROVIDER);
        } catch (InvalidAlgorithmParameterException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    /** A fresh key pair for each reader, ECDH with the X9.63 derivation on SHA-256, AES-256 wrap (RFC 5753). */
    private static RecipientInfoGenerator agreement(X509Certificate reader) throws GeneralSecurityException {
        var pair = Keys.onCurveOf(reader.getPublicKey());
        return new JceKeyAgreeRecipientInfoGenerator(CMSAlgorithm.ECDH_SHA256KDF, pair.getPrivate(), pair.getPublic(),
                CMSAlgorithm.AES256_WRAP).setProvider(Algorithms.PROVIDER).addRecipient(reader);
    }
}
