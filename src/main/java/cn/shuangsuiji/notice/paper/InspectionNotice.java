package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 双随机抽查通知书: tells a drawn firm what will be inspected, when, and what to prepare. Leaves the office.
///
/// @param visit UUID of the visit, for the QR code that opens it
/// @param organ full name of the inspecting organ
/// @param number 发文字号, such as `示市监抽通〔2026〕12号`
/// @param date of the notice
/// @param target name of the firm or site
/// @param code its unified social credit code or registration number
/// @param taskNumber the platform's number of the task
/// @param taskName name of the task
/// @param basis the law or plan that the inspection rests on
/// @param items 抽查事项
/// @param from first day of the inspection
/// @param to last day of the inspection
/// @param methods how it is inspected, such as `实地检查、书面检查`
/// @param materials what the firm shall have ready
/// @param contact person of the office to ask
/// @param phone of the office
public record InspectionNotice(String visit, String organ, String number, LocalDate date, String target, String code,
        String taskNumber, String taskName, String basis, List<String> items, LocalDate from, LocalDate to,
        String methods, List<String> materials, String contact, String phone) implements Paper {
    public InspectionNotice {
        items = List.copyOf(items);
        materials = List.copyOf(materials);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.INSPECTION_NOTICE;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.VISIT, visit);
    }

    @Override
    public String reference() {
        return number + " " + target;
    }

    /** What the QR code says. */
    public VisitCode qr() {
        return new VisitCode(visit);
    }
}
