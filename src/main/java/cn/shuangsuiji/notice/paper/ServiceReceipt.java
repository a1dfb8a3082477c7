package cn.shuangsuiji.notice.paper;

import java.util.List;

/// 送达回证 (市场监管执法文书格式, no. 50): proves that papers reached the firm; one receipt may cover several.
///
/// @param papers names of the papers with their numbers
public record ServiceReceipt(VisitFacts facts, List<String> papers) implements VisitPaper {
    public ServiceReceipt {
        papers = List.copyOf(papers);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SERVICE_RECEIPT;
    }
}
