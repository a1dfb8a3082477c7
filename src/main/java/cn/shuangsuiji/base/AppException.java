package cn.shuangsuiji.base;

import org.jspecify.annotations.Nullable;

/// A refusal that a clerk can act on: a Chinese sentence that says what was not done, why, and what to do. Everything the
/// program refuses goes through this type; any other exception is a defect and is reported as one.
public final class AppException extends RuntimeException {
    private final String key;

    /**
     * @param key the sentence's key in the bundle; stable, so that tests and callers can tell refusals apart
     * @param values what the sentence names: the row, the value, the person
     */
    public AppException(String key, @Nullable Object... values) {
        super(Messages.text(key, values));
        this.key = key;
    }

    /** As above, with what went wrong below (a full disk, a broken file) kept for the log. */
    public AppException(Throwable cause, String key, @Nullable Object... values) {
        super(Messages.text(key, values), cause);
        this.key = key;
    }

    /** The stable word for the reason. */
    public String key() {
        return key;
    }

    /** The sentence for the clerk. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
