package cn.shuangsuiji.notice.paper;

import java.util.List;

/// 卷内目录 (after 市场监管执法文书格式, no. 55): what lies on which page of a visit's file.
///
/// @param entries in the file's order
public record CaseIndex(VisitFacts facts, List<Entry> entries) implements VisitPaper {
    public CaseIndex {
        entries = List.copyOf(entries);
    }

    /**
     * @param name of the paper
     * @param number its 文号; empty where it has none
     * @param date as it stands on it; empty where it has none
     * @param pages where it lies, such as `3—5`
     */
    public record Entry(String name, String number, String date, String pages) {}

    @Override
    public PaperKind kind() {
        return PaperKind.CASE_INDEX;
    }
}
