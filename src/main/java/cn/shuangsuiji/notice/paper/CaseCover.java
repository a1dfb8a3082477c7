package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 卷宗封面 (after 市场监管执法文书格式, no. 54): the cover of a visit's file.
///
/// @param result what came out, in a sentence
/// @param inspectedOn day of the inspection; null where nothing could be inspected
/// @param filedOn day on which the file was put together
/// @param pages how many pages the file has
public record CaseCover(VisitFacts facts, String result, @Nullable LocalDate inspectedOn, LocalDate filedOn, int pages)
        implements
            VisitPaper {
    @Override
    public PaperKind kind() {
        return PaperKind.CASE_COVER;
    }
}
