package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;

/// 备考表 (after 市场监管执法文书格式, no. 56): how many pages the file has, and what is to be said about it.
///
/// @param pages how many pages the file has
/// @param papers how many papers
/// @param scans how many scanned or photographed files among them
/// @param filedBy name of the person who put it together
/// @param filedOn when
public record CaseRemarks(VisitFacts facts, int pages, int papers, int scans, String filedBy, LocalDate filedOn)
        implements
            VisitPaper {
    @Override
    public PaperKind kind() {
        return PaperKind.CASE_REMARKS;
    }
}
