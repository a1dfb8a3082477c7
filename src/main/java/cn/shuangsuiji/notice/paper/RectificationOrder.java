package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 责令改正通知书 (市场监管执法文书格式, no. 33): orders a firm to put something right. Leaves the office in three copies.
///
/// @param visit UUID of the visit in which the problem was found, for the QR code
/// @param organ full name of the ordering organ
/// @param number 文号
/// @param date of the order
/// @param party the firm
/// @param code its unified social credit code or registration number
/// @param violation what was found
/// @param clause the provision that it violates
/// @param basis the provision that the order rests on
/// @param deadline last day to comply; null when at once
/// @param requirements what is to be put right, and how
/// @param consequence what follows otherwise
/// @param reconsideration who decides on reconsideration (行政复议)
/// @param court where an action may be brought
/// @param contact person of the office to ask
/// @param phone of the office
/// @param address of the office
public record RectificationOrder(String visit, String organ, String number, LocalDate date, String party, String code,
        String violation, String clause, String basis, @Nullable LocalDate deadline, String requirements,
        String consequence, String reconsideration, String court, String contact, String phone, String address)
        implements
            Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.RECTIFICATION_ORDER;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.VISIT, visit);
    }

    @Override
    public String reference() {
        return number + " " + party;
    }

    /** What the QR code says. */
    public VisitCode qr() {
        return new VisitCode(visit);
    }
}
