package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.notice.paper.VisitCode;
import org.jspecify.annotations.Nullable;

/// Successive pages of a scanned file that belong together: a page with a code, and those without one behind it.
///
/// @param code of the visit; null where the file begins without one
/// @param firstPage from 1
/// @param pages how many
record ScannedPaper(@Nullable VisitCode code, int firstPage, int pages) {}
