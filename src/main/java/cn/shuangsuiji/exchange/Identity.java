package cn.shuangsuiji.exchange;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/// A key pair with its certificate: signs what its owner sends and opens what is sealed for it.
public record Identity(PrivateKey key, X509Certificate certificate) {
    /** The owner's code as its certificate says. */
    public String code() {
        return Certificates.code(certificate);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Identity[" + certificate.getSubjectX500Principal() + "]";
    }
}
