package cn.shuangsuiji.notice.paper;

/// 现场笔录 (市场监管执法文书格式, no. 9): what the officers saw, written and signed on the spot. Identity and phone of the people
/// there are written by hand; the program never prints them.
public record OnsiteRecord(VisitFacts facts) implements VisitPaper {
    @Override
    public PaperKind kind() {
        return PaperKind.ONSITE_RECORD;
    }
}
