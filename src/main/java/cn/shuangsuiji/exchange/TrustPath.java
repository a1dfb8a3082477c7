package cn.shuangsuiji.exchange;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From a signer's certificate up to an authority that we trust (RFC 5280, section 6), at the present time. Revocation
/// lists are asked whatever their age: an office may be without network for weeks, and the newest list known is the best
/// there is.
final class TrustPath {
    private static final int DIGITAL_SIGNATURE = 0;

    private final Trust trust;
    private final Instant now;
    private final ZoneId zone;

    TrustPath(Trust trust, Instant now, ZoneId zone) {
        this.trust = trust;
        this.now = now;
        this.zone = zone;
    }

    /**
     * Checks the signer.
     *
     * @param carried certificates that came with the signature
     * @param lists revocation lists that came with it
     * @return the revocation lists among them that an authority on the path really issued
     */
    List<X509CRL> check(X509Certificate signer, List<X509Certificate> carried, List<X509CRL> lists) throws Refusal {
        inTime(signer);
        boolean[] usage = signer.getKeyUsage();
        if ((usage != null && !usage[DIGITAL_SIGNATURE]) || !Algorithms.allowed(signer.getPublicKey())) {
            throw new Refusal("exchange.package.signer.unfit", Certificates.name(signer));
        }
        List<X509CRL> all = new ArrayList<>(trust.revocations());
        all.addAll(lists);
        List<X509CRL> genuine = new ArrayList<>();
        List<X509Certificate> path = path(signer, carried);
        for (int i = 0; i + 1 < path.size(); i++) {
            X509CRL newest = newest(path.get(i + 1), all);
            if (newest != null) {
                notRevoked(path.get(i), newest);
                genuine.add(newest);
            }
        }
        return genuine;
    }

    private void inTime(X509Certificate signer) throws Refusal {
        try {
            signer.checkValidity(Date.from(now));
        } catch (CertificateExpiredException expired) {
            throw new Refusal(expired, "exchange.package.expired", Certificates.name(signer), day(signer.getNotAfter()),
                    day(Date.from(now)));
        } catch (CertificateNotYetValidException early) {
            throw new Refusal(early, "exchange.package.early", Certificates.name(signer), day(signer.getNotBefore()),
                    day(Date.from(now)));
        }
    }

    /** The signer's certificate first, the authority's last. */
    private List<X509Certificate> path(X509Certificate signer, List<X509Certificate> carried) throws Refusal {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        if (trust.authorities().isEmpty()) {
            throw new Refusal("exchange.package.no.authority");
        }
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trust.authorities().stream()
                    .map(authority -> new TrustAnchor(authority, null)).collect(Collectors.toSet()), target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(carried)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            var built = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
            List<X509Certificate> path = new ArrayList<>();
            built.getCertPath().getCertificates().forEach(one -> path.add((X509Certificate) one));
            path.add(built.getTrustAnchor().getTrustedCert());
            return path;
        } catch (GeneralSecurityException untrusted) {
            throw new Refusal(untrusted, "exchange.package.foreign", Certificates.name(signer));
        }
    }

    private static @Nullable X509CRL newest(X509Certificate issuer, List<X509CRL> lists) {
        return lists.stream().filter(list -> issuedBy(issuer, list))
                .max(Comparator.comparing(X509CRL::getThisUpdate)).orElse(null);
    }

    private static boolean issuedBy(X509Certificate issuer, X509CRL list) {
        try {
            if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
                return false;
            }
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private void notRevoked(X509Certificate certificate, X509CRL list) throws Refusal {
        X509CRLEntry entry = list.getRevokedCertificate(certificate);
        if (entry != null) {
            throw new Refusal("exchange.package.revoked", Certificates.name(certificate),
                    day(entry.getRevocationDate()));
        }
    }

    private String day(Date date) {
        return date.toInstant().atZone(zone).toLocalDate().toString();
    }
}
