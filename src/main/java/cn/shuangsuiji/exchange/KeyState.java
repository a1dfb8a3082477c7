package cn.shuangsuiji.exchange;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the office came with its keys, for people to see; holds no secret.
///
/// @param request the request for a certificate; null before the key pair was made
/// @param office the office's certificate; null before it was taken in
/// @param province the certificate for which results are sealed; null before it was taken in
/// @param authorities whose certificates count
public record KeyState(@Nullable Path request, @Nullable X509Certificate office, @Nullable X509Certificate province,
        List<X509Certificate> authorities) {
    public KeyState {
        authorities = List.copyOf(authorities);
    }

    /** Whether everything is there to send and receive. */
    public boolean complete() {
        return request != null && office != null && province != null && !authorities.isEmpty();
    }
}
