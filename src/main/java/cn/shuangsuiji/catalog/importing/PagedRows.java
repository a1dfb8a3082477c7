package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// Reads a list page by page, so that a list of any length needs the memory of one page.
///
/// @param <T> what the list holds
final class PagedRows<T> implements Iterator<List<String>> {
    private static final int PAGE = 1_000;

    private final Function<PageRequest, Page<T>> list;
    private final String sort;
    private final Function<List<T>, List<List<String>>> cells;
    private final Progress progress;
    private Iterator<List<String>> page = List.<List<String>>of().iterator();
    private long read;
    private long total = Long.MAX_VALUE;

    /**
     * @param sort the column that tells the rows apart
     * @param cells the rows of one page
     */
    PagedRows(Function<PageRequest, Page<T>> list, String sort, Function<List<T>, List<List<String>>> cells,
            Progress progress) {
        this.list = list;
        this.sort = sort;
        this.cells = cells;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && read < total) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        progress.stopIfCancelled();
        Page<T> next = list.apply(new PageRequest(read, PAGE, sort, false));
        page = cells.apply(next.rows()).iterator();
        read += next.rows().size();
        total = next.rows().isEmpty() ? read : next.total();
        progress.report(Messages.text("catalog.export.progress"), read, total);
    }
}
