package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.Messages;
import org.jspecify.annotations.Nullable;

/// A matter that the "互联网+监管" system confirms.
///
/// @param key tells it from the others: its code, or its names where it has none
/// @param ordinal its place in the export, from one
/// @param code the system's code; may be empty
/// @param main the main matter; empty where the export has one name only
/// @param name the matter itself
/// @param basis laws with their articles
/// @param level who does it, or at which level
/// @param random whether the system says that it goes by random inspection; null where it does not say
public record PlatformMatter(String key, int ordinal, String code, String main, String name, String basis, String level,
        @Nullable Boolean random) {

    /** Main and sub matter as one text. */
    public String title() {
        return main.isEmpty() || main.equals(name) ? name : Messages.text("itemlist.matter.title", main, name);
    }
}
