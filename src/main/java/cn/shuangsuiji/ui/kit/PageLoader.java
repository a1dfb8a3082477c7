package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;

/// Reads one page of a list. Runs on a worker's thread: take the filters into the lambda when it is made, do not read
/// them from the window's properties inside it.
///
/// @param <R> the row
@FunctionalInterface
public interface PageLoader<R> {
    /** Reads the page, sorted as asked. */
    Page<R> load(PageRequest request) throws Exception;

    /**
     * Counts all rows that match, for a list whose pages come uncounted because counting takes longer than a page. Asked
     * once for a list shown, behind its first page.
     */
    default long count() throws Exception {
        throw new IllegalStateException("This list's pages are counted");
    }
}
