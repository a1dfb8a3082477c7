package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which inspectors are meant; every part that is given must hold.
///
/// @param text part of a name, certificate, unit, or pinyin initials; empty for all
/// @param standing whether those there or those gone are meant; null for both
/// @param expiringBy only those there whose certificate does not hold beyond this day; null for all
public record InspectorFilter(String text, @Nullable Standing standing, @Nullable LocalDate expiringBy) {
    /** Everybody who is or was there. */
    public static final InspectorFilter ALL = new InspectorFilter("", null, null);

    /** Whether a person is still there. */
    public enum Standing {
        PRESENT, LEFT
    }

    /** The same filter for another text. */
    public InspectorFilter matching(String newText) {
        return new InspectorFilter(newText, standing, expiringBy);
    }
}
