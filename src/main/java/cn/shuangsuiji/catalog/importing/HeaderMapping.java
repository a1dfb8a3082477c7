package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.time.Instant;
import java.util.Map;

/// Which column of a list each header of a source stands for, as a clerk said once: used again for every file that has the
/// same headers, in whatever order.
///
/// @param headers what tells the source from others, see {@link HeaderNames#source}
/// @param source the file that it was said for
/// @param columns key of the list's column by the header's key; headers that are not here are not imported
public record HeaderMapping(ListKind list, String headers, String source, String setBy, Instant setAt,
        Map<String, String> columns) {}
