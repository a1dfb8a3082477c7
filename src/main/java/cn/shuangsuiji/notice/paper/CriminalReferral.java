package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 涉嫌犯罪案件移送书 (市场监管执法文书格式, no. 5; 行政执法机关移送涉嫌犯罪案件的规定, 第三条): to the police, in two copies.
///
/// @param number 文号
/// @param date of the letter
/// @param receiver 公安机关
/// @param crime what crime is suspected
/// @param found what was found
/// @param materials what goes with it
public record CriminalReferral(VisitFacts facts, String number, LocalDate date, String receiver, String crime,
        String found, List<String> materials, OfficeContact office) implements VisitPaper, FromOffice {
    public CriminalReferral {
        materials = List.copyOf(materials);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CRIMINAL_REFERRAL;
    }

    @Override
    public String reference() {
        return number + " " + target();
    }
}
