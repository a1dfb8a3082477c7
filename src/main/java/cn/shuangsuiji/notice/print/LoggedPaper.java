package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.notice.paper.PaperKind;
import java.time.Instant;

/// A line of the print log.
///
/// @param reference what tells the paper from others of its kind
/// @param template the wording it was made with
/// @param templateSha256 and its digest
/// @param reprint whether it had been printed before
/// @param printedBy login
public record LoggedPaper(PaperKind kind, String reference, int pages, int copies, String printer, String template,
        String templateSha256, boolean reprint, String printedBy, Instant printedAt) {}
