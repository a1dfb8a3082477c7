package cn.shuangsuiji.exchange;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/// Whose signatures count.
///
/// @param authorities certificate authorities, each compared with a paper letter when it was entered
/// @param revocations lists of revoked certificates known here; a newer one inside a package counts too
/// @param issuers codes of those who may issue packages; empty for everybody whom the authorities certified
public record Trust(Set<X509Certificate> authorities, List<X509CRL> revocations, Set<String> issuers) {
    public Trust {
        authorities = Set.copyOf(authorities);
        revocations = List.copyOf(revocations);
        issuers = Set.copyOf(issuers);
    }
}
