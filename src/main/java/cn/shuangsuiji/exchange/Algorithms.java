package cn.shuangsuiji.exchange;

import java.security.Provider;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// What a package may be signed and sealed with: the suite of P-256 or RSA-3072, SHA-2 and AES-256. A package that uses
/// anything else is refused before its signature is looked at.
final class Algorithms {
    /** Used where a call takes a provider; never registered for the whole program. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    static final Set<String> DIGESTS = Set.of(NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(), NISTObjectIdentifiers.id_sha512.getId());
    static final Set<String> CIPHERS = Set.of(NISTObjectIdentifiers.id_aes256_CBC.getId());

    private static final int EC_BITS = 256;
    private static final int RSA_BITS = 3072;

    private Algorithms() {}

    static boolean allowed(PublicKey key) {
        return switch (key) {
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= EC_BITS;
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= RSA_BITS;
            default -> false;
        };
    }

    static String signature(PublicKey key) {
        return key instanceof RSAPublicKey ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
