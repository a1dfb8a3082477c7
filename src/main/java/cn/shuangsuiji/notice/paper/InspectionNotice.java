package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 双随机抽查通知书: tells a drawn firm what will be inspected, when, and what to prepare. Leaves the office.
///
/// @param number 发文字号, such as `示市监抽通〔2026〕12号`
/// @param date of the notice
/// @param basis the law or plan that the inspection rests on
/// @param methods how it is inspected, such as `实地检查、书面检查`
/// @param materials what the firm shall have ready
public record InspectionNotice(VisitFacts facts, String number, LocalDate date, String basis, String methods,
        List<String> materials, OfficeContact office) implements VisitPaper, FromOffice {
    public InspectionNotice {
        materials = List.copyOf(materials);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.INSPECTION_NOTICE;
    }

    @Override
    public String reference() {
        return number + " " + target();
    }
}
