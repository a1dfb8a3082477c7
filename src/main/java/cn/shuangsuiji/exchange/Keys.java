package cn.shuangsuiji.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;

/** Fresh key pairs on elliptic curves. */
final class Keys {
    private Keys() {}

    /** On P-256 (FIPS 186-5, `prime256v1`). */
    static KeyPair p256() {
        try {
            return pair(new ECGenParameterSpec("secp256r1"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** On the curve of another key. */
    static KeyPair onCurveOf(PublicKey key) throws GeneralSecurityException {
        return pair(((ECPublicKey) key).getParams());
    }

    private static KeyPair pair(AlgorithmParameterSpec curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Algorithms.PROVIDER);
        generator.initialize(curve);
        return generator.generateKeyPair();
    }
}
