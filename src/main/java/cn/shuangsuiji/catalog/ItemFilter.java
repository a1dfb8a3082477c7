package cn.shuangsuiji.catalog;

import org.jspecify.annotations.Nullable;

/// Which inspection items are meant.
///
/// @param text part of the code, category or name, or pinyin initials; empty for all
/// @param importance null for both
/// @param kind items that apply to this kind of target; null for all
/// @param activeOnly whether items that left the list are left out
public record ItemFilter(String text, @Nullable Importance importance, @Nullable TargetKind kind, boolean activeOnly) {
    /** Every item that may be inspected. */
    public static final ItemFilter ACTIVE = new ItemFilter("", null, null, true);

    /** The same filter for another text. */
    public ItemFilter matching(String newText) {
        return new ItemFilter(newText, importance, kind, activeOnly);
    }
}
