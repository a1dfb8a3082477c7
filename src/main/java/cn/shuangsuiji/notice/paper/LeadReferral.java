package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 案件线索移送函 (fields of 案件移送函, 市场监管执法文书格式, no. 4): hands a lead to who may handle the case.
///
/// @param number 文号
/// @param date of the letter
/// @param receiver who is to handle it
/// @param cause 案由
/// @param found what was found, in which item
/// @param reason why it is handed over
/// @param basis the provision that it rests on
/// @param materials what is handed over with it
public record LeadReferral(VisitFacts facts, String number, LocalDate date, String receiver, String cause,
        String found, String reason, String basis, List<String> materials, OfficeContact office)
        implements
            VisitPaper,
            FromOffice {
    public LeadReferral {
        materials = List.copyOf(materials);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.LEAD_REFERRAL;
    }

    @Override
    public String reference() {
        return number + " " + target();
    }
}
