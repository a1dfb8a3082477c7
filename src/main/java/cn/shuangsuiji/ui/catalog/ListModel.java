package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.nio.file.Path;

/// One of the lists with what the clerk asked of it. Belongs to the window's thread; what it hands out for a worker holds
/// the filters as they were then.
///
/// @param <R> what the list holds
interface ListModel<R> {
    /** Writes what matches. */
    @FunctionalInterface
    interface Export {
        void write(Path file, Progress progress);
    }

    ListKind list();

    /** Looks for this text from now on. */
    void search(String text);

    /** What matches the filters as they are now. */
    PageLoader<R> rows();

    /** How many rows the list has in all, as the last page read found; zero before. */
    long size();

    /** The list has come into sight, or may have changed: reads whatever it shows beside its rows. */
    default void shown(Background background) {}

    /** What to know about so many matching rows; empty where there is nothing. */
    default String remark(long matching) {
        return "";
    }
    /** Told on the window's thread when a list was read and counted. */
    default void counted(long matching) {}

    /** What matches the filters as they are now, as a workbook. */
    Export export();

    /** Called when a filter changed, except for the text. */
    void onFilter(Runnable action);
}
