package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 复查记录: whether what was to be put right was put right. The outcome is written by hand.
///
/// @param item in which the problem was found
/// @param problem what was found
/// @param measure what was demanded
/// @param order 文号 of the order; empty where there is none
/// @param deadline last day to comply; null where none was set
public record RecheckRecord(VisitFacts facts, String item, String problem, String measure, String order,
        @Nullable LocalDate deadline) implements VisitPaper {
    @Override
    public PaperKind kind() {
        return PaperKind.RECHECK_RECORD;
    }
}
