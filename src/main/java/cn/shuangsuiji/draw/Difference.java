package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.util.Arrays;

/// One way in which a published record is not what it should be.
///
/// @param key a stable word for the kind of difference
/// @param sentence what differs, for the clerk and the citizen
public record Difference(String key, String sentence) {
    /** A difference by the key of its sentence, with the values it names. */
    public static Difference of(String key, Object... values) {
        return new Difference(key, Messages.text(key, Arrays.copyOf(values, values.length)));
    }

    /** A file that refuses to be read is a difference, too. */
    public static Difference of(AppException refusal) {
        return new Difference(refusal.key(), refusal.sentence());
    }
}
