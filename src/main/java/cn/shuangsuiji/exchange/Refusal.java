package cn.shuangsuiji.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a package is not read: a key of the bundle and its values. Never leaves the package; the caller gets {@link Refused}. */
final class Refusal extends Exception {
    private final String key;
    private final transient List<@Nullable Object> values;

    Refusal(String key, @Nullable Object... values) {
        super(key);
        this.key = key;
        this.values = Arrays.asList(values);
    }

    Refusal(Throwable cause, String key, @Nullable Object... values) {
        super(key, cause);
        this.key = key;
        this.values = Arrays.asList(values);
    }

    String key() {
        return key;
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }
}
