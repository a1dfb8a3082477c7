package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 责令改正通知书 (市场监管执法文书格式, no. 33): orders a firm to put something right. Leaves the office in three copies.
///
/// @param number 文号
/// @param date of the order
/// @param violation what was found
/// @param clause the provision that it violates
/// @param basis the provision that the order rests on, beside 行政处罚法 第二十八条
/// @param deadline last day to comply; null when at once
/// @param requirements what is to be put right, and how
/// @param consequence what follows otherwise
/// @param reconsideration who decides on reconsideration (行政复议)
/// @param court where an action may be brought
public record RectificationOrder(VisitFacts facts, String number, LocalDate date, String violation, String clause,
        String basis, @Nullable LocalDate deadline, String requirements, String consequence, String reconsideration,
        String court, OfficeContact office) implements VisitPaper, FromOffice {
    @Override
    public PaperKind kind() {
        return PaperKind.RECTIFICATION_ORDER;
    }

    @Override
    public String reference() {
        return number + " " + target();
    }
}
