package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.inspection.VisitCode;
import org.jspecify.annotations.Nullable;

/// Successive pages of a scanned file that belong together: a page with a code, and those without one behind it.
///
/// @param code of the visit; null where the file begins without one
/// @param firstPage from 1
/// @param pages how many
/// @param silent how many of them bear no code that could be read, and are here only for where they lie
record ScannedPaper(@Nullable VisitCode code, int firstPage, int pages, int silent) {
    /** These pages with one more behind them. */
    ScannedPaper and(boolean codeRead) {
        return new ScannedPaper(code, firstPage, pages + 1, codeRead ? silent : silent + 1);
    }
}
