package cn.shuangsuiji.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did, as the journal keeps it.
///
/// @param who login of the person who did it
/// @param second login of the second person, where the rules ask for two; else null
/// @param action what was done, such as {@code task.freeze}; a key of the bundle under {@code audit.action.}
/// @param subject the kind of thing, such as {@code task}
/// @param uuid which one
/// @param detail facts, as JSON-ready values; no secrets
/// @param upstream what the province must learn of it; null where nothing
public record Change(String who, @Nullable String second, String action, String subject, String uuid,
        Map<String, ?> detail, @Nullable Object upstream) {

    /** A change that stays in the office. */
    public static Change inside(String who, String action, String subject, String uuid, Map<String, ?> detail) {
        return new Change(who, null, action, subject, uuid, detail, null);
    }

    /** The same change, done before a second person. */
    public Change with(String secondPerson) {
        return new Change(who, secondPerson, action, subject, uuid, detail, upstream);
    }

    /** The same change, reported to the province with this content. */
    public Change reported(Object content) {
        return new Change(who, second, action, subject, uuid, detail, content);
    }
}
