package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Sha256;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** What certificates say of their owners. The owner's code is the subject's serialNumber attribute (X.520, 2.5.4.5). */
public final class Certificates {
    private Certificates() {}

    /** The owner's code; empty when the subject has none. */
    public static String code(X509Certificate certificate) {
        return attribute(certificate, true);
    }

    /** The owner's name; empty when the subject has none. */
    public static String name(X509Certificate certificate) {
        return attribute(certificate, false);
    }

    /** SHA-256 of the certificate in groups of four upper-case digits: what the paper letter shows. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            String hex = Sha256.hex(certificate.getEncoded()).toUpperCase(Locale.ROOT);
            return hex.replaceAll("(.{4})(?!$)", "$1 ");
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String attribute(X509Certificate certificate, boolean code) {
        try {
            X500Name subject = new JcaX509CertificateHolder(certificate).getSubject();
            RDN[] found = subject.getRDNs(code ? BCStyle.SERIALNUMBER : BCStyle.CN);
            return found.length == 1 ? IETFUtils.valueToString(found[0].getFirst().getValue()) : "";
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
