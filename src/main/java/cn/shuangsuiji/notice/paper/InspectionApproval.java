package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;

/// 检查审批表: a superior approves the inspection before anybody goes out. Stays in the office. Its contents are those that the
/// Ministry of Justice's forms of administrative inspection (2025) name; the layout is ours.
///
/// @param date on which it is applied for
/// @param basis the law or plan that the inspection rests on
/// @param methods how it is inspected
/// @param visitsThisYear how often the firm was inspected this year so far, within this program's knowledge
/// @param experts how many people assist the officers
public record InspectionApproval(VisitFacts facts, LocalDate date, String basis, String methods, int visitsThisYear,
        int experts) implements VisitPaper {
    @Override
    public PaperKind kind() {
        return PaperKind.INSPECTION_APPROVAL;
    }
}
