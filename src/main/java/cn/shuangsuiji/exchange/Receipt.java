package cn.shuangsuiji.exchange;

import org.jspecify.annotations.Nullable;

/// What the province makes of a record under its key (installation, epoch, seq).
public enum Receipt {
    /** Nothing under this key yet: stored. */
    NEW,
    /** The same again: accepted, stored once. */
    DUPLICATE,
    /** Another content under the same key, as a cloned disk makes it: both are kept and a person decides. */
    FORK;

    /**
     * The rule; pure.
     *
     * @param known digest of the record stored under the same key; null when there is none
     */
    public static Receipt of(@Nullable String known, OutboxRecord record) {
        if (known == null) {
            return NEW;
        }
        return known.equals(record.digest()) ? DUPLICATE : FORK;
    }
}
