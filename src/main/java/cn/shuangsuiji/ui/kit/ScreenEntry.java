package cn.shuangsuiji.ui.kit;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How a feature enters the navigation.
///
/// @param id the feature's word, such as "catalog"; others open the screen by it
/// @param titleKey key of the name in the navigation
/// @param icon one of [Icons]
/// @param count how many things are open there; asked on a worker's thread; zero shows nothing
/// @param view builds the screen when it is first opened
public record ScreenEntry(String id, String titleKey, String icon, LongSupplier count, Supplier<View> view) {
    /** A screen without a count. */
    public ScreenEntry(String id, String titleKey, String icon, Supplier<View> view) {
        this(id, titleKey, icon, () -> 0, view);
    }
}
