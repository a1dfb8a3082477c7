package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.PageRequest;
import java.util.List;

/// Reads pages of targets in the way that is quick for the question. Few rows with the words, the label or in
/// the area are all looked at and sorted.
/// Many rows are read along the index of the order wanted, from its nearer end. Only of many rows with certain words there is
/// no index in order: those come as they stand in the list.
final class TargetPages {
    private final TargetMapper mapper;
    private final int sortedUpTo;

    /** {@code sortedUpTo} is how many rows drawn in by words, a label or an area are still few. */
    TargetPages(TargetMapper mapper, int sortedUpTo) {
        this.mapper = mapper;
        this.sortedUpTo = sortedUpTo;
    }

    /** A page; {@code total} is how many match, or a negative number where that is not known. */
    List<Target> page(TargetSearch search, PageRequest request, long total) {
        TargetOrder order = TargetOrder.of(request);
        String way = request.descending() ? order.descending() : order.ascending();
        if (search.driven() && (search.codes() != null || few(search))) {
            return mapper.few(search, way, request.offset(), request.limit());
        }
        if (search.match() != null) {
            return mapper.unsorted(search, request.offset(), request.limit());
        }
        if (request.offset() > total / 2 && request.offset() < total) {
            String back = request.descending() ? order.ascending() : order.descending();
            int limit = (int) Math.min(request.limit(), total - request.offset());
            return mapper.along(search, order.index(), back, total - request.offset() - limit, limit).reversed();
        }
        return mapper.along(search, order.index(), way, request.offset(), request.limit());
    }

    private boolean few(TargetSearch search) {
        return mapper.drawnUpTo(search, sortedUpTo + 1) <= sortedUpTo;
    }
}
