package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 抄告函: tells another department of a violation of its rules that was met at an inspection.
///
/// @param number 文号
/// @param date of the letter
/// @param receiver the department
/// @param found what was found, in which item
/// @param basis the provision that it may violate
/// @param materials what goes with it
public record NotificationLetter(VisitFacts facts, String number, LocalDate date, String receiver, String found,
        String basis, List<String> materials, OfficeContact office) implements VisitPaper, FromOffice {
    public NotificationLetter {
        materials = List.copyOf(materials);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.NOTIFICATION_LETTER;
    }

    @Override
    public String reference() {
        return number + " " + target();
    }
}
