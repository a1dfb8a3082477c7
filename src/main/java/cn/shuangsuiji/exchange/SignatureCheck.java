package cn.shuangsuiji.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;

/// The outer layer, CMS SignedData (RFC 5652, section 5): read once in a stream, so that nothing inside is looked at before
/// the signature of somebody we trust is known to cover it. Everything that is held in memory is bounded.
final class SignatureCheck {
    private static final int BUFFER = 1 << 16;

    private final TrustPath trust;

    SignatureCheck(TrustPath trust) {
        this.trust = trust;
    }

    /** What was found: who signed, and the newest revocation lists. */
    record Signed(X509Certificate signer, List<X509CRL> revocations) {}

    Signed check(Path file) throws Refusal {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            Frame.require(file);
            CMSSignedDataParser parser = parser(raw);
            content(parser).drain();
            return signed(parser);
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException
                | RuntimeException | StackOverflowError broken) {
            throw new Refusal(broken, "exchange.package.damaged");
        }
    }

    /** The signed content once more, for a file whose signature was checked. */
    static InputStream reopen(InputStream raw) throws CMSException, OperatorCreationException, Refusal {
        return content(parser(raw)).getContentStream();
    }

    private static CMSSignedDataParser parser(InputStream raw) throws CMSException, OperatorCreationException {
        return new CMSSignedDataParser(
                new JcaDigestCalculatorProviderBuilder().setProvider(Algorithms.PROVIDER).build(),
                new ASN1InputStream(raw, Limits.ELEMENT_BYTES));
    }

    private static CMSTypedStream content(CMSSignedDataParser parser) throws Refusal {
        CMSTypedStream content = parser.getSignedContent();
        if (content == null || !CMSObjectIdentifiers.data.equals(content.getContentType())) {
            throw new Refusal("exchange.package.damaged");
        }
        return content;
    }

    private Signed signed(CMSSignedDataParser parser)
            throws CMSException, GeneralSecurityException, OperatorCreationException, IOException, Refusal {
        List<X509Certificate> carried = certificates(parser.getCertificates());
        List<X509CRL> lists = revocations(parser.getCRLs());
        Collection<SignerInformation> signers = parser.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new Refusal("exchange.package.unsigned");
        }
        SignerInformation signer = signers.iterator().next();
        if (parser.getVersion() != signer.getVersion()) {
            throw new Refusal("exchange.package.damaged");
        }
        if (signer.getSignedAttributes() == null || !Algorithms.DIGESTS.contains(signer.getDigestAlgOID())) {
            throw new Refusal("exchange.package.algorithm");
        }
        X509Certificate certificate = certificateOf(signer, carried);
        List<X509CRL> genuine = trust.check(certificate, carried, lists);
        if (!verifies(signer, certificate)) {
            throw new Refusal("exchange.package.changed", Certificates.name(certificate));
        }
        return new Signed(certificate, genuine);
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(Algorithms.PROVIDER)
                    .build(certificate.getPublicKey()));
        } catch (CMSException doesNotFit) {
            return false;
        }
    }

    private static X509Certificate certificateOf(SignerInformation signer, List<X509Certificate> carried)
            throws Refusal, GeneralSecurityException, IOException {
        for (X509Certificate certificate : carried) {
            if (signer.getSID().match(new JcaX509CertificateHolder(certificate)) && sameIssuer(signer, certificate)) {
                return certificate;
            }
        }
        throw new Refusal("exchange.package.unsigned");
    }

    /** Byte for byte: names that differ in case or string type count as equal elsewhere. */
    private static boolean sameIssuer(SignerInformation signer, X509Certificate certificate)
            throws IOException {
        X500Name named = signer.getSID().getIssuer();
        return named == null
                || Arrays.equals(named.getEncoded(), certificate.getIssuerX500Principal().getEncoded());
    }

    private static List<X509Certificate> certificates(Store<?> store) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Object match : store.getMatches(null)) {
            X509CertificateHolder holder = (X509CertificateHolder) match;
            if (holder.toASN1Structure().getSignature().getPadBits() != 0) {
                throw new GeneralSecurityException("Signature of a certificate with bits left over");
            }
            certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return certificates;
    }

    private static List<X509CRL> revocations(Store<?> store) throws GeneralSecurityException {
        List<X509CRL> lists = new ArrayList<>();
        for (Object holder : store.getMatches(null)) {
            lists.add(new JcaX509CRLConverter().getCRL((X509CRLHolder) holder));
        }
        return lists;
    }
}
