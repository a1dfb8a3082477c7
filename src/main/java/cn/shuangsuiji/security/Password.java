package cn.shuangsuiji.security;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Randomness;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Stored passwords: PBKDF2 with HMAC-SHA-256 (RFC 8018), a salt each, as {@code pbkdf2$ROUNDS$SALT$HASH} in hexadecimal.
final class Password {
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;

    private Password() {}

    static String store(String login, String password, Randomness randomness) {
        PasswordPolicy.complaint(login, password).ifPresent(complaint -> {
            throw new AppException("security.password.refused", complaint);
        });
        byte[] salt = randomness.bytes(16);
        return String.join("$", "pbkdf2", Integer.toString(ROUNDS), HexFormat.of().formatHex(salt),
                HexFormat.of().formatHex(derive(password, salt, ROUNDS)));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] salt = HexFormat.of().parseHex(parts[2]);
        byte[] found = derive(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(found, HexFormat.of().parseHex(parts[3]));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has PBKDF2", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
